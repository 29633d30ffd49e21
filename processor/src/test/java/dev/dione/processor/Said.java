package dev.dione.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagnostic that a case expects.
 *
 * @param of the case
 * @param file the source file; empty if it stands nowhere
 * @param line its line, from 1
 * @param column its column, from 1
 * @param text all of it as javac prints it, perhaps several lines
 */
record Said(Case of, String file, int line, int column, String text) {
  private static final Pattern HEAD =
      Pattern.compile("(?:(\\S+\\.java):(-?\\d+):(-?\\d+): )?(?:error|warning|note): .*");
  private static final Pattern TAG = Pattern.compile("\\[(D1[EW]\\d+/\\w+)]");

  /** What a case expects, in order. */
  static List<Said> by(Case of) {
    List<Said> said = new ArrayList<>();
    for (String line : Case.read(of.folder().resolve("expected.txt")).lines().toList()) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        boolean placed = head.group(1) != null;
        said.add(
            new Said(
                of,
                placed ? head.group(1) : "",
                placed ? Integer.parseInt(head.group(2)) : 0,
                placed ? Integer.parseInt(head.group(3)) : 0,
                line));
      } else { // an excerpt of SQL below the message
        Said last = said.remove(said.size() - 1);
        said.add(new Said(of, last.file, last.line, last.column, last.text + "\n" + line));
      }
    }
    return said;
  }

  /** The code, as in {@code D1E002/MissingId}; empty for what javac itself says. */
  String tag() {
    Matcher tag = TAG.matcher(text);
    return tag.find() ? tag.group(1) : "";
  }

  /** The lines of the source file; none if it stands nowhere. */
  List<String> source() {
    return Case.files(of.folder(), ".java").stream()
        .filter(path -> path.getFileName().equals(Path.of(file)))
        .findFirst()
        .map(path -> Case.read(path).lines().toList())
        .orElse(List.of());
  }

  /**
   * What the case shows: the comment above the mistake, in the same paragraph. Empty if there is
   * none.
   */
  String construct() {
    List<String> source = source();
    for (int i = line - 2; i >= 0 && !source.get(i).isBlank(); i--) {
      if (source.get(i).strip().startsWith("// ")) {
        return source.get(i).strip().substring(3);
      }
    }
    return "";
  }
}
