package dev.dione.contract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.local.LocalD1;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Random rows: what the statements join is what a plain search through all rows finds. */
class RandomCatalogsTest {
  private static final Comparator<Album> BY_ARTIST =
      Comparator.comparing(Album::artistId, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
          .thenComparing(Album::id)
          .reversed();

  @Property(tries = 60)
  void childrenAreThoseOfTheirParents(
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int size,
      @ForAll @IntRange(min = 1, max = 12) int pageSize) {
    Catalog catalog = Catalog.random(seed, size);
    try (D1 d1 = LocalD1.inMemory()) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      catalog.store(db.catalog());
      List<AlbumPage> expected = catalog.pages();
      assertThat(db.catalog().all()).isEqualTo(expected);
      assertThat(db.catalog().some(pageSize)).isSubsetOf(expected);
      assertThat(pages(db.catalog(), pageSize))
          .isEqualTo(catalog.albums().stream().sorted(BY_ARTIST).map(catalog::page).toList());
      try (Stream<AlbumPage> stream = db.catalog().stream("")) {
        assertThat(stream).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  private static List<AlbumPage> pages(CatalogDao catalog, int size) {
    List<AlbumPage> read = new ArrayList<>();
    @Nullable PageRequest next = PageRequest.first(size);
    while (next != null) {
      Page<AlbumPage> page = catalog.pages("", next);
      read.addAll(page.items());
      String cursor = page.next();
      next = cursor == null ? null : PageRequest.after(cursor, size);
    }
    return read;
  }
}
