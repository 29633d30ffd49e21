package dev.dione.contract.relation;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Limit;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows with children in every form in which rows are handed over. */
@SuppressWarnings({"dione:full-scan: few rows", "dione:sort: few rows"})
@Dao
interface CatalogDao {
  @Insert
  void artists(Collection<Artist> artists);

  @Insert
  void albums(Collection<Album> albums);

  @Insert
  void tracks(Collection<Track> tracks);

  @Insert
  void reviews(Collection<Review> reviews);

  @Insert
  void playlists(Collection<Playlist> playlists);

  @Insert
  void entries(Collection<Entry> entries);

  @Find
  List<AlbumPage> all();

  @Find
  Optional<AlbumPage> byId(long id);

  @Find
  @Nullable AlbumPage titled(String title);

  @Query("SELECT * FROM albums WHERE id = :id")
  AlbumPage one(long id);

  @Query("SELECT * FROM albums WHERE title >= :from ORDER BY title DESC, id LIMIT :most")
  List<AlbumPage> from(String from, int most);

  /** The order leaves open which of several rows come. */
  @Query("SELECT * FROM albums ORDER BY artist_id LIMIT :most")
  List<AlbumPage> some(int most);

  @Query("SELECT * FROM albums WHERE id IN (:ids)")
  CompletableFuture<List<AlbumPage>> later(Collection<Long> ids);

  @Find
  @MapKey("id")
  Map<Long, AlbumPage> byIds(Collection<Long> id);

  @Query("SELECT * FROM albums WHERE artist_id IS NOT NULL ORDER BY title, id")
  @MapKey("artist_id")
  Map<Long, List<AlbumPage>> byArtist();

  @Find
  @OrderBy("artist_id desc")
  Page<AlbumPage> pages(
      @Compare(value = Comparison.GE, property = "title") String from, PageRequest page);

  @Query("SELECT * FROM albums WHERE title >= :from")
  @OrderBy(value = "title", pageSize = 7)
  Stream<AlbumPage> stream(String from);

  @Query(
      """
      SELECT r.name, r.id AS who, max(a.id) AS last_album
      FROM artists r
      LEFT JOIN albums a ON a.artist_id = r.id
      GROUP BY r.id
      ORDER BY r.name, r.id
      """)
  List<ArtistAlbums> artistAlbums();

  @Find(entity = Album.class)
  long count(@Nullable Long artistId);

  @Find(entity = Album.class)
  int countFrom(@Compare(value = Comparison.GE, property = "title") String from);

  @Find(entity = Album.class)
  boolean exists(long id);

  @Find
  @OrderBy("title")
  List<Album> first(
      @Compare(value = Comparison.GE, property = "title") String from, @Limit int most);

  @Find
  List<AlbumPage> firstPages(@Limit long most);

  @Find
  Set<Album> byTitle(String title);

  @Query("SELECT title FROM albums ORDER BY title DESC")
  Set<String> titles();

  @Find(entity = Album.class)
  List<AlbumSequels> sequels();

  @Query("SELECT title, id FROM albums WHERE title >= :from")
  @OrderBy(value = "title desc", unique = "id")
  Page<String> titlePages(String from, PageRequest page);

  @Query("SELECT id FROM albums")
  @OrderBy(value = "id", unique = "id", pageSize = 7)
  Stream<Long> ids();
}
