package app;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.BeforeWrite.Kind;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A record, whose methods give another one. */
@Entity
public record Track(@Id String id, String title, int plays) implements Checked {
  @BeforeWrite
  Track trimmed() {
    return new Track(id, title.strip(), plays);
  }

  @BeforeWrite(Kind.DELETE)
  static void requireUnplayed(Track track) {
    if (track.plays > 0) {
      throw new IllegalStateException(track.id + " was played");
    }
  }

  @AfterLoad
  static Track counted(Track track) {
    return new Track(track.id, track.title, track.plays + 1);
  }

  @Override
  public void check() {
    if (title.isEmpty()) {
      throw new IllegalArgumentException("A track has a title");
    }
  }
}
