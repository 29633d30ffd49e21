package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.FullText;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A text to be searched; it goes when its song goes. */
@Entity(table = "lyrics")
record Lyric(
    @Id String id,
    @References(value = Song.class, onDelete = References.Action.CASCADE) String song,
    @Column(collate = Column.Collation.NOCASE) String title,
    @Nullable String body,
    int likes) {

  /** The words of lyrics. */
  @FullText(of = Lyric.class, name = "lyric_text", prefix = 2)
  record Words(String title, @Nullable String body) {}
}
