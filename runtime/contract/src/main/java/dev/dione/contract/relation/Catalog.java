package dev.dione.contract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Random rows of all tables, and what belongs together, found by looking at every row: the judge of
 * what the statements join.
 */
record Catalog(
    List<Artist> artists,
    List<Album> albums,
    List<Track> tracks,
    List<Review> reviews,
    List<Playlist> playlists,
    List<Entry> entries) {
  private static final long BIG = 1L << 60; // ids that a JSON number would round

  static Catalog random(long seed, int size) {
    Random random = new Random(seed);
    List<Artist> artists =
        LongStream.range(0, size / 3 + 1)
            .mapToObj(i -> new Artist(BIG + i, "artist " + random.nextInt(size + 1)))
            .toList();
    List<Album> albums = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      albums.add(
          new Album(
              BIG + 7 * i,
              "t" + random.nextInt(size / 2 + 1),
              random.nextInt(4) == 0 ? null : BIG + random.nextInt(artists.size()),
              i == 0 || random.nextInt(3) > 0 ? null : BIG + 7L * random.nextInt(i)));
    }
    List<Playlist> playlists =
        LongStream.range(0, 5)
            .mapToObj(i -> new Playlist("it's \"" + i + "\"", i % 2 == 0))
            .toList();
    Catalog catalog =
        new Catalog(
            artists, albums, new ArrayList<>(), new ArrayList<>(), playlists, new ArrayList<>());
    albums.forEach(album -> catalog.fill(album, random));
    return catalog;
  }

  private void fill(Album album, Random random) {
    for (int number = 1; number <= random.nextInt(4); number++) {
      Long plays = random.nextBoolean() ? null : BIG + random.nextInt();
      byte[] cover = new byte[random.nextInt(3)];
      tracks.add(new Track(album.id(), number, "track " + random.nextInt(5), plays, cover));
      for (Playlist playlist : playlists) {
        if (random.nextInt(4) == 0) {
          entries.add(new Entry(playlist.name(), album.id(), number, random.nextInt(3)));
        }
      }
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      Integer number = random.nextInt(3) == 0 ? null : 1 + random.nextInt(3);
      reviews.add(new Review(album.id() + "/" + i, album.id(), number, 1 + random.nextInt(2)));
    }
  }

  /** Stores all rows. */
  void store(CatalogDao dao) {
    dao.artists(artists);
    dao.albums(albums);
    dao.tracks(tracks);
    dao.reviews(reviews);
    dao.playlists(playlists);
    dao.entries(entries);
  }

  List<AlbumPage> pages() {
    return albums.stream().map(this::page).toList();
  }

  AlbumPage page(Album album) {
    return new AlbumPage(
        album,
        artists.stream().filter(a -> equal(a.id(), album.artistId())).findFirst().orElse(null),
        tracks.stream()
            .filter(t -> t.albumId() == album.id())
            .sorted(Comparator.comparing(Track::number).reversed())
            .map(this::page)
            .toList(),
        before(album),
        albums.stream()
            .filter(a -> equal(album.id(), a.sequelTo()))
            .sorted(Comparator.comparing(Album::title).thenComparing(Album::id))
            .map(Album::title)
            .toList());
  }

  private Optional<Album> before(Album album) {
    return albums.stream().filter(a -> equal(a.id(), album.sequelTo())).findFirst();
  }

  private TrackPage page(Track track) {
    return new TrackPage(
        track.number(),
        track.title(),
        track.plays(),
        reviews.stream()
            .filter(r -> r.albumId() == track.albumId())
            .filter(r -> Objects.equals(r.number(), track.number()))
            .sorted(Comparator.comparing(Review::stars).thenComparing(Review::id).reversed())
            .toList(),
        entries.stream()
            .filter(e -> e.album() == track.albumId() && e.track() == track.number())
            .sorted(Comparator.comparing(Entry::place).thenComparing(Entry::playlist))
            .map(this::playlist)
            .toList());
  }

  private Playlist playlist(Entry entry) {
    return playlists.stream()
        .filter(p -> p.name().equals(entry.playlist()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean equal(long id, @Nullable Long key) {
    return key != null && key == id;
  }
}
