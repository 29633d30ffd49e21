package dev.dione.contract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.contract.ContractCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts, limits that a call gives, sets, and pages of plain values. */
public interface SearchContract extends ContractCase {
  private void onAlbums(BiConsumer<CatalogDao, Catalog> test) {
    try (D1 d1 = open()) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      Catalog catalog = Catalog.random(12, 25);
      catalog.store(db.catalog());
      test.accept(db.catalog(), catalog);
    }
  }

  /** Rows are counted, those without a value too, and looked for. */
  @Test
  default void countsAndExistence() {
    onAlbums(
        (dao, catalog) -> {
          List<Album> albums = catalog.albums();
          assertThat(dao.count(null))
              .isEqualTo(albums.stream().filter(a -> a.artistId() == null).count())
              .isPositive();
          assertThat(dao.count(1L)).isZero();
          assertThat(dao.countFrom("")).isEqualTo(25);
          assertThat(dao.exists(albums.get(24).id())).isTrue();
          assertThat(dao.exists(1)).isFalse();
        });
  }

  /** A limit is a number of rows, 0 too; a negative one is refused, and no limit at all. */
  @Test
  default void limitsOfACall() {
    onAlbums(
        (dao, catalog) -> {
          List<Album> ordered =
              catalog.albums().stream()
                  .sorted(Comparator.comparing(Album::title).thenComparing(Album::id))
                  .toList();
          for (int most : new int[] {0, 1, 24, 25, 26, Integer.MAX_VALUE}) {
            assertThat(dao.first("", most)).isEqualTo(ordered.subList(0, Math.min(most, 25)));
          }
          assertThat(dao.firstPages(3)).isEqualTo(catalog.pages().subList(0, 3));
          assertThatThrownBy(() -> dao.first("", -1))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("A limit is 0 or more, and this one is -1");
        });
  }

  /** A set has each value once, in the order of the rows; children may be one. */
  @Test
  default void setsOfRowsAndOfChildren() {
    onAlbums(
        (dao, catalog) -> {
          List<String> titles =
              catalog.albums().stream()
                  .map(Album::title)
                  .distinct()
                  .sorted(Comparator.reverseOrder())
                  .toList();
          assertThat(titles).hasSizeLessThan(25);
          assertThat(dao.titles()).containsExactlyElementsOf(titles);
          assertThat(dao.byTitle(titles.get(0)))
              .containsExactlyElementsOf(
                  catalog.albums().stream().filter(a -> a.title().equals(titles.get(0))).toList());
          assertThat(dao.sequels())
              .isEqualTo(
                  catalog.pages().stream()
                      .map(
                          page ->
                              new AlbumSequels(
                                  page.album().title(),
                                  page.sequels().stream().collect(Collectors.toSet())))
                      .toList());
        });
  }

  /** Pages of one column are cut by the others, too. */
  @Test
  default void pagesOfPlainValues() {
    onAlbums(
        (dao, catalog) -> {
          List<String> read = new ArrayList<>();
          @Nullable PageRequest next = PageRequest.first(4);
          while (next != null) {
            Page<String> page = dao.titlePages("t", next);
            read.addAll(page.items());
            String cursor = page.next();
            next = cursor == null ? null : PageRequest.after(cursor, 4);
          }
          assertThat(read)
              .isEqualTo(
                  catalog.albums().stream()
                      .map(Album::title)
                      .sorted(Comparator.reverseOrder())
                      .toList());
          try (Stream<Long> ids = dao.ids()) {
            assertThat(ids.toList()).isEqualTo(catalog.albums().stream().map(Album::id).toList());
          }
        });
  }
}
