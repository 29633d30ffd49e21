package dev.dione.samples.quickstart.notes;

import dev.dione.D1;
import dev.dione.local.LocalD1;

/** Two teams share a database, and do not see each other. */
public final class Notes {
  private Notes() {}

  /** Runs on an engine in memory, and prints what is found. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      // tag::call[]
      NoteDb red = NoteDb_.open(d1, "red"); // every statement is of this team alone
      NoteDb blue = NoteDb_.open(d1, "blue");
      red.createTables();
      red.notes().add(new Note(null, null, "garden", "water the roses", null));
      blue.notes().add(new Note(null, null, "garden", "cut the grass", null));

      System.out.println(red.notes().search(n -> n.text.contains("the")).size()); // 1
      System.out.println(red.notes().deleteTopic("garden")); // 1: blue's note stays
      System.out.println(red.notes().search(n -> n.topic.eq("garden"))); // []
      System.out.println(red.notes().count("garden")); // 1: it is marked, and still there
      // end::call[]
      System.out.println(blue.notes().count("garden"));
    }
  }
}
