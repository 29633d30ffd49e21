package dev.dione.contract.writes;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.BeforeWrite.Kind;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row whose id is made by the client, with methods around writes and reads. */
@Entity(table = "notes")
@Index(columns = "slug", unique = true)
record Note(@Id(uuid = true) @Nullable UUID id, String slug, @Nullable String text, int loads) {
  static Note of(String slug, @Nullable String text) {
    return new Note(null, slug, text, 0);
  }

  /** A slug in lower case; nobody writes about nothing. */
  @BeforeWrite
  Note tidied() {
    if (slug.isBlank()) {
      throw new IllegalArgumentException("A note has a slug");
    }
    return new Note(id, slug.strip().toLowerCase(java.util.Locale.ROOT), text, 0);
  }

  @BeforeWrite(Kind.DELETE)
  void requireNotPinned() {
    if ("pinned".equals(text)) {
      throw new IllegalStateException(slug + " is pinned");
    }
  }

  @AfterLoad
  static Note loaded(Note note) {
    if ("broken".equals(note.text)) {
      throw new IllegalStateException("this one is broken");
    }
    return new Note(note.id, note.slug, note.text, note.loads + 1);
  }
}
