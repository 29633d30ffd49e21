package dev.dione.contract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.contract.ContractCase;
import dev.dione.error.D1MappingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rows come with their children: of the right parent, in order, however the rows are handed over.
 */
public interface RelationsContract extends ContractCase {
  private void onCatalog(BiConsumer<CatalogDb, Catalog> test) {
    try (D1 d1 = open()) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      Catalog catalog = Catalog.random(11, 40);
      catalog.store(db.catalog());
      test.accept(db, catalog);
    }
  }

  private static List<AlbumPage> expected(
      Catalog catalog, Predicate<Album> which, Comparator<Album> order) {
    return catalog.albums().stream()
        .filter(which)
        .sorted(order.thenComparing(Album::id))
        .map(catalog::page)
        .toList();
  }

  /** All children of all rows, two deep, with nulls, composite keys and ids beyond 2^53. */
  @Test
  default void listsOfRowsWithChildren() {
    onCatalog(
        (db, catalog) -> {
          assertThat(db.catalog().all()).isEqualTo(catalog.pages());
          List<AlbumPage> titled =
              expected(
                  catalog,
                  album -> album.title().compareTo("t15") >= 0,
                  Comparator.comparing(Album::title).reversed());
          assertThat(titled).hasSizeGreaterThan(7);
          assertThat(db.catalog().from("t15", 7)).isEqualTo(titled.subList(0, 7));
          assertThat(db.catalog().from("z", 7)).isEmpty();
        });
  }

  /** The rows of a LIMIT are the same for the rows and for their children. */
  @Test
  default void limitsWithTies() {
    onCatalog(
        (db, catalog) -> {
          for (int most = 1; most <= 40; most += 3) {
            List<AlbumPage> some = db.catalog().some(most);
            assertThat(some).hasSize(most);
            assertThat(some).allSatisfy(p -> assertThat(p).isEqualTo(catalog.page(p.album())));
          }
        });
  }

  /** One row, or none. */
  @Test
  default void singleRowsWithChildren() {
    onCatalog(
        (db, catalog) -> {
          for (Album album : catalog.albums().subList(0, 9)) {
            assertThat(db.catalog().byId(album.id())).contains(catalog.page(album));
            assertThat(db.catalog().one(album.id())).isEqualTo(catalog.page(album));
          }
          assertThat(db.catalog().byId(1)).isEmpty();
          assertThat(db.catalog().titled("none")).isNull();
        });
  }

  /** Rows under keys, and later. */
  @Test
  default void mapsAndFuturesOfRowsWithChildren() {
    onCatalog(
        (db, catalog) -> {
          List<Long> ids = catalog.albums().stream().map(Album::id).limit(20).toList();
          List<AlbumPage> pages = catalog.pages().subList(0, 20);
          assertThat(db.catalog().later(ids).join()).containsExactlyInAnyOrderElementsOf(pages);
          assertThat(db.catalog().byIds(ids))
              .isEqualTo(pages.stream().collect(Collectors.toMap(p -> p.album().id(), p -> p)));
          Map<Long, List<AlbumPage>> byArtist =
              expected(
                      catalog,
                      album -> album.artistId() != null,
                      Comparator.comparing(Album::title))
                  .stream()
                  .collect(Collectors.groupingBy(p -> p.album().artistId()));
          assertThat(db.catalog().byArtist()).isEqualTo(byArtist);
        });
  }

  /** A page has the children of its own rows. */
  @Test
  default void pagesAndStreamsOfRowsWithChildren() {
    onCatalog(
        (db, catalog) -> {
          List<AlbumPage> read = new ArrayList<>();
          @Nullable PageRequest next = PageRequest.first(6);
          while (next != null) {
            Page<AlbumPage> page = db.catalog().pages("t1", next);
            read.addAll(page.items());
            String cursor = page.next();
            next = cursor == null ? null : PageRequest.after(cursor, 6);
          }
          Comparator<Album> byArtist =
              Comparator.comparing(
                  Album::artistId, Comparator.nullsFirst(Comparator.<Long>naturalOrder()));
          assertThat(read)
              .isEqualTo(
                  expected(
                      catalog,
                      album -> album.title().compareTo("t1") >= 0,
                      byArtist.thenComparing(Album::id).reversed()));
          try (Stream<AlbumPage> stream = db.catalog().stream("t15")) {
            assertThat(stream.toList())
                .isEqualTo(
                    expected(
                        catalog,
                        album -> album.title().compareTo("t15") >= 0,
                        Comparator.comparing(Album::title)));
          }
        });
  }

  /** Rows with children wait in a batch like others. */
  @Test
  default void batchesOfRowsWithChildren() {
    onCatalog(
        (db, catalog) -> {
          Album first = catalog.albums().get(0);
          try (CatalogDb_.Batch batch = CatalogDb_.batch(db)) {
            batch.catalog().reviews(List.of(new Review("new", first.id(), null, 1)));
            Pending<List<AlbumPage>> all = batch.catalog().all();
            Pending<AlbumPage> one = batch.catalog().one(first.id());
            batch.commit();
            assertThat(all.get()).isEqualTo(catalog.pages());
            assertThat(one.get()).isEqualTo(catalog.page(first));
          }
        });
  }

  /**
   * The key may be a column that the record does not hold; a child that is promised and missing is
   * an error.
   */
  @Test
  default void promisedChildren() {
    try (D1 d1 = open()) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      db.catalog().artists(List.of(new Artist(1, "a"), new Artist(2, "b")));
      db.catalog()
          .albums(
              List.of(
                  new Album(3, "x", 1L, null),
                  new Album(4, "y", 1L, null),
                  new Album(5, "z", 2L, null)));
      assertThat(db.catalog().artistAlbums())
          .extracting(ArtistAlbums::name, a -> a.last().title(), a -> a.albums().size())
          .containsExactly(tuple("a", "y", 2), tuple("b", "z", 1));
      db.catalog().artists(List.of(new Artist(6, "nobody")));
      assertThatThrownBy(() -> db.catalog().artistAlbums())
          .isInstanceOf(D1MappingException.class)
          .hasMessage(
              "CatalogDao.artistAlbums: Row 3: ArtistAlbums.last promises a child, and its key is NULL;"
                  + " make it @Nullable or Optional");
    }
  }
}
