package dev.dione.contract.dao;

import static dev.dione.annotations.Column.Collation.NOCASE;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

/** Texts that compare without case, columns that the database computes, an index on expressions. */
@Entity(table = "songs", patch = true)
@Index(columns = {"lower(title)", "price DESC"})
@Index(columns = "cents")
record Song(
    @Id @Column(collate = NOCASE) String code,
    String title,
    @Nullable @Column(collate = NOCASE) String genre,
    double price,
    @Column(generated = "CAST(round(price * 100) AS INTEGER)", stored = true) long cents,
    @Nullable @Column(generated = "substr(title, 1, 1)") String initial) {

  /** A song as a program makes it; what the database computes, it need not know. */
  static Song of(String code, String title, @Nullable String genre, double price) {
    return new Song(code, title, genre, price, 0, null);
  }
}
