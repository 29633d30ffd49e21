package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Album_;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.MediaType_;
import dev.dione.samples.chinook.model.PlaylistTrack_;
import dev.dione.samples.chinook.model.Playlist_;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.List;

/** Tracks, albums and playlists in groups. */
final class GroupCases {
  private final Artist_ a = Artist_.table();
  private final Album_ al = Album_.table();
  private final Track_ t = Track_.table();
  private final MediaType_ m = MediaType_.table();
  private final Playlist_ p = Playlist_.table();
  private final PlaylistTrack_ pt = PlaylistTrack_.table();
  private final List<QueryCase> cases = new ArrayList<>();

  private GroupCases() {}

  static List<QueryCase> all() {
    GroupCases all = new GroupCases();
    all.grouped();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
  }

  private void grouped() {
    add(
        "how many tracks each album has",
        from(t)
            .where(t.albumId.isNotNull())
            .groupBy(t.albumId)
            .select(t.albumId, count())
            .orderBy(count().desc(), t.albumId.asc()),
        """
        SELECT album_id, count(*)
        FROM track
        WHERE album_id IS NOT NULL
        GROUP BY album_id
        ORDER BY count(*) DESC, album_id
        """);
    add(
        "the shortest, the longest and the average of each genre",
        from(t)
            .groupBy(t.genreId)
            .select(
                t.genreId, min(t.milliseconds), max(t.milliseconds), avg(t.milliseconds).round(2))
            .orderBy(t.genreId.asc()),
        """
        SELECT genre_id, min(milliseconds), max(milliseconds), round(avg(milliseconds), 2)
        FROM track
        GROUP BY genre_id
        ORDER BY genre_id
        """);
    add(
        "artists with three albums or more",
        from(a)
            .join(al)
            .on(al.artistId.eq(a.artistId))
            .groupBy(a.artistId)
            .having(count().ge(3L))
            .select(a.name, count())
            .orderBy(count().desc(), a.artistId.asc()),
        """
        SELECT a.name, count(*)
        FROM artist a
        JOIN album al ON al.artist_id = a.artist_id
        GROUP BY a.artist_id
        HAVING count(*) >= 3
        ORDER BY count(*) DESC, a.artist_id
        """);
    add(
        "composers of several genres",
        from(t)
            .where(t.composer.isNotNull())
            .groupBy(t.composer)
            .having(countDistinct(t.genreId).gt(1L))
            .select(t.composer, countDistinct(t.genreId))
            .orderBy(t.composer.asc()),
        """
        SELECT composer, count(DISTINCT genre_id)
        FROM track
        WHERE composer IS NOT NULL
        GROUP BY composer
        HAVING count(DISTINCT genre_id) > 1
        ORDER BY composer
        """);
    add(
        "hours of music in each format",
        from(t)
            .join(m)
            .on(m.mediaTypeId.eq(t.mediaTypeId))
            .groupBy(m.mediaTypeId)
            .select(m.name, sum(t.milliseconds.asReal()).dividedBy(3_600_000.0).round(2))
            .orderBy(m.mediaTypeId.asc()),
        """
        SELECT m.name, round(sum(CAST(t.milliseconds AS REAL)) / 3600000.0, 2)
        FROM track t
        JOIN media_type m ON m.media_type_id = t.media_type_id
        GROUP BY m.media_type_id
        ORDER BY m.media_type_id
        """);
    add(
        "long and short tracks of each genre",
        from(t)
            .groupBy(t.genreId)
            .select(
                t.genreId,
                count().filter(t.milliseconds.ge(240_000)),
                count().filter(t.milliseconds.lt(240_000)))
            .orderBy(t.genreId.asc()),
        """
        SELECT genre_id, count(*) FILTER (WHERE milliseconds >= 240000),
          count(*) FILTER (WHERE milliseconds < 240000)
        FROM track
        GROUP BY genre_id
        ORDER BY genre_id
        """);
    add(
        "how many tracks of each price have a composer",
        from(t)
            .groupBy(t.unitPrice)
            .select(t.unitPrice, count(t.composer), count())
            .orderBy(t.unitPrice.asc()),
        """
        SELECT unit_price, count(composer), count(*)
        FROM track
        GROUP BY unit_price
        ORDER BY unit_price
        """);
    add(
        "playlists by the length of their music",
        from(p)
            .join(pt)
            .on(pt.playlistId.eq(p.playlistId))
            .join(t)
            .on(t.trackId.eq(pt.trackId))
            .groupBy(p.playlistId)
            .select(p.name, count(), sum(t.milliseconds.asLong()))
            .orderBy(sum(t.milliseconds.asLong()).desc(), p.playlistId.asc()),
        """
        SELECT p.name, count(*), sum(t.milliseconds)
        FROM playlist p
        JOIN playlist_track pt ON pt.playlist_id = p.playlist_id
        JOIN track t ON t.track_id = pt.track_id
        GROUP BY p.playlist_id
        ORDER BY sum(t.milliseconds) DESC, p.playlist_id
        """);
  }
}
