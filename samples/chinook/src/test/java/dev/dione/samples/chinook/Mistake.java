package dev.dione.samples.chinook;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement that must not compile.
 *
 * @param name what is wrong
 * @param java the statement
 * @param message what javac says
 */
record Mistake(String name, String java, String message) {
  private static final String BEGIN = "\n== ";

  /** The mistakes of a text. */
  static List<Mistake> read(String text) {
    List<Mistake> mistakes = new ArrayList<>();
    String[] blocks = text.split(BEGIN);
    for (int i = 1; i < blocks.length; i++) {
      String[] parts = blocks[i].split("\n", 3);
      mistakes.add(new Mistake(parts[0], parts[1], parts[2].replaceFirst("--\n?", "").strip()));
    }
    return mistakes;
  }

  /** The text of mistakes, behind the head of another text. */
  static String write(String text, List<Mistake> mistakes) {
    StringBuilder all = new StringBuilder(text.split(BEGIN)[0]);
    for (Mistake m : mistakes) {
      all.append(BEGIN).append(m.name).append('\n').append(m.java);
      all.append("\n--\n").append(m.message).append('\n');
    }
    return all.toString();
  }
}
