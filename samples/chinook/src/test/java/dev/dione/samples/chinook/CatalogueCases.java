package dev.dione.samples.chinook;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Album_;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.MediaType_;
import dev.dione.samples.chinook.model.PlaylistTrack_;
import dev.dione.samples.chinook.model.Playlist_;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.List;

/** Artists, albums, tracks and playlists. */
final class CatalogueCases {
  private final Artist_ a = Artist_.table();
  private final Album_ al = Album_.table();
  private final Track_ t = Track_.table();
  private final Genre_ g = Genre_.table();
  private final MediaType_ m = MediaType_.table();
  private final Playlist_ p = Playlist_.table();
  private final PlaylistTrack_ pt = PlaylistTrack_.table();
  private final List<QueryCase> cases = new ArrayList<>();

  private CatalogueCases() {}

  static List<QueryCase> all() {
    CatalogueCases all = new CatalogueCases();
    all.tracks();
    all.computed();
    all.joined();
    all.grouped();
    all.nested();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
  }

  private void tracks() {
    add(
        "every genre by name",
        from(g).orderBy(g.name.asc()),
        "SELECT genre_id, name FROM genre ORDER BY name");
    add(
        "the first artists with a name",
        from(a).where(a.name.isNotNull()).orderBy(a.name.asc(), a.artistId.asc()).limit(5),
        "SELECT artist_id, name FROM artist WHERE name IS NOT NULL ORDER BY name, artist_id LIMIT 5");
    add(
        "tracks without a composer",
        from(t).where(t.composer.isNull()).orderBy(t.trackId.asc()).select(t.trackId, t.name),
        "SELECT track_id, name FROM track WHERE composer IS NULL ORDER BY track_id");
    add(
        "tracks of two to four minutes",
        from(t)
            .where(t.milliseconds.between(120_000, 240_000))
            .orderBy(t.milliseconds.asc(), t.trackId.asc())
            .select(t.name, t.milliseconds),
        """
        SELECT name, milliseconds
        FROM track
        WHERE milliseconds BETWEEN 120000 AND 240000
        ORDER BY milliseconds, track_id
        """);
    add(
        "dear tracks of some genres",
        from(t)
            .where(t.unitPrice.gt(1.0).and(t.genreId.in(1, 2, 3)))
            .orderBy(t.trackId.asc())
            .select(t.trackId, t.genreId),
        """
        SELECT track_id, genre_id
        FROM track
        WHERE unit_price > 1.0 AND genre_id IN (1, 2, 3)
        ORDER BY track_id
        """);
    add(
        "tracks that are not of the first genre, or of none",
        from(t).where(t.genreId.isNot(1)).orderBy(t.trackId.asc()).select(t.trackId),
        "SELECT track_id FROM track WHERE genre_id IS NOT 1 ORDER BY track_id");
    add(
        "titles without an o",
        from(al).where(al.title.contains("o").not()).orderBy(al.albumId.asc()).select(al.title),
        "SELECT title FROM album WHERE instr(title, 'o') = 0 ORDER BY album_id");
    add(
        "every composer once",
        from(t)
            .where(t.composer.isNotNull())
            .distinct()
            .select(t.composer)
            .orderBy(t.composer.asc()),
        "SELECT DISTINCT composer FROM track WHERE composer IS NOT NULL ORDER BY composer");
    add(
        "pairs of genre and price",
        from(t)
            .distinct()
            .select(t.genreId, t.unitPrice)
            .orderBy(t.genreId.asc(), t.unitPrice.desc()),
        "SELECT DISTINCT genre_id, unit_price FROM track ORDER BY genre_id, unit_price DESC");
  }

  private void computed() {
    add(
        "minutes and seconds",
        from(t)
            .orderBy(t.trackId.asc())
            .limit(30)
            .select(t.milliseconds.dividedBy(60_000), t.milliseconds.dividedBy(1_000).mod(60)),
        """
        SELECT milliseconds / 60000, milliseconds / 1000 % 60
        FROM track
        ORDER BY track_id
        LIMIT 30
        """);
    add(
        "bytes for each second, where they are known",
        from(t)
            .where(t.bytes.isNotNull())
            .orderBy(t.trackId.asc())
            .select(t.name, t.bytes.asReal().dividedBy(t.milliseconds.asReal()).round(3)),
        """
        SELECT name, round(CAST(bytes AS REAL) / CAST(milliseconds AS REAL), 3)
        FROM track
        WHERE bytes IS NOT NULL
        ORDER BY track_id
        """);
    add(
        "short, medium or long",
        from(t)
            .orderBy(t.trackId.asc())
            .select(
                t.name,
                caseWhen(t.milliseconds.lt(120_000), value("short"))
                    .when(t.milliseconds.lt(300_000), value("medium"))
                    .orElse(value("long"))),
        """
        SELECT name,
          CASE WHEN milliseconds < 120000 THEN 'short' WHEN milliseconds < 300000 THEN 'medium'
            ELSE 'long' END
        FROM track
        ORDER BY track_id
        """);
    add(
        "a composer for each track",
        from(t).orderBy(t.trackId.asc()).select(t.name, t.composer.orElse("unknown")),
        "SELECT name, coalesce(composer, 'unknown') FROM track ORDER BY track_id");
    add(
        "names in capitals, with their length",
        from(al).orderBy(al.albumId.asc()).select(al.title.upper(), al.title.length()),
        "SELECT upper(title), length(title) FROM album ORDER BY album_id");
    add(
        "the longest names first",
        from(t).orderBy(t.name.length().desc(), t.trackId.asc()).limit(7).select(t.name),
        "SELECT name FROM track ORDER BY length(name) DESC, track_id LIMIT 7");
    add(
        "the first letter of every title",
        from(al)
            .distinct()
            .select(al.title.substring(1, 1))
            .orderBy(al.title.substring(1, 1).asc()),
        "SELECT DISTINCT substr(title, 1, 1) FROM album ORDER BY substr(title, 1, 1)");
    add(
        "a label of each track",
        from(t)
            .orderBy(t.trackId.desc())
            .limit(10)
            .select(t.trackId.asText().concat(". ").concat(t.name)),
        """
        SELECT CAST(track_id AS TEXT) || '. ' || name
        FROM track
        ORDER BY track_id DESC
        LIMIT 10
        """);
    add(
        "love is hate",
        from(t)
            .where(t.name.contains("Love"))
            .orderBy(t.trackId.asc())
            .select(t.name.replace("Love", "Hate")),
        """
        SELECT replace(name, 'Love', 'Hate')
        FROM track
        WHERE name GLOB '*Love*'
        ORDER BY track_id
        """);
  }

  private void joined() {
    add(
        "tracks with album and artist",
        from(t)
            .join(al)
            .on(al.albumId.eq(t.albumId))
            .join(a)
            .on(a.artistId.eq(al.artistId))
            .orderBy(a.name.asc(), al.title.asc(), t.trackId.asc())
            .select(a.name, al.title, t.name),
        """
        SELECT a.name, al.title, t.name
        FROM track t
        JOIN album al ON al.album_id = t.album_id
        JOIN artist a ON a.artist_id = al.artist_id
        ORDER BY a.name, al.title, t.track_id
        """);
    add(
        "tracks with a genre, if they have one",
        from(t)
            .leftJoin(g)
            .on(g.genreId.eq(t.genreId))
            .orderBy(t.trackId.asc())
            .select(t.name, g.name),
        """
        SELECT t.name, g.name
        FROM track t
        LEFT JOIN genre g ON g.genre_id = t.genre_id
        ORDER BY t.track_id
        """);
    add(
        "tracks of no genre",
        from(t)
            .leftJoin(g)
            .on(g.genreId.eq(t.genreId))
            .where(g.genreId.isNull().or(g.name.eq("Rock music")))
            .orderBy(t.trackId.asc())
            .select(t.name),
        """
        SELECT t.name
        FROM track t
        LEFT JOIN genre g ON g.genre_id = t.genre_id
        WHERE g.genre_id IS NULL OR g.name = 'Rock music'
        ORDER BY t.track_id
        """);
    add(
        "every genre in every format",
        from(g).crossJoin(m).orderBy(g.genreId.asc(), m.mediaTypeId.asc()).select(g.name, m.name),
        """
        SELECT g.name, m.name
        FROM genre g
        CROSS JOIN media_type m
        ORDER BY g.genre_id, m.media_type_id
        """);
    add(
        "what is on a playlist",
        from(p)
            .join(pt)
            .on(pt.playlistId.eq(p.playlistId))
            .join(t)
            .on(t.trackId.eq(pt.trackId))
            .where(p.playlistId.eq(1))
            .orderBy(t.trackId.asc())
            .select(p.name, t.name),
        """
        SELECT p.name, t.name
        FROM playlist p
        JOIN playlist_track pt ON pt.playlist_id = p.playlist_id
        JOIN track t ON t.track_id = pt.track_id
        WHERE p.playlist_id = 1
        ORDER BY t.track_id
        """);
    Album_ other = Album_.table();
    add(
        "two albums of one artist",
        from(al)
            .join(other)
            .on(other.artistId.eq(al.artistId).and(other.albumId.gt(al.albumId)))
            .orderBy(al.albumId.asc(), other.albumId.asc())
            .select(al.title, other.title),
        """
        SELECT x.title, y.title
        FROM album x
        JOIN album y ON y.artist_id = x.artist_id AND y.album_id > x.album_id
        ORDER BY x.album_id, y.album_id
        """);
    add(
        "whole albums beside whole artists",
        from(al)
            .join(a)
            .on(a.artistId.eq(al.artistId))
            .where(al.albumId.le(20))
            .orderBy(al.albumId.asc())
            .select(al, a),
        """
        SELECT al.album_id, al.title, al.artist_id, a.artist_id, a.name
        FROM album al
        JOIN artist a ON a.artist_id = al.artist_id
        WHERE al.album_id <= 20
        ORDER BY al.album_id
        """);
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

  private void nested() {
    add(
        "albums without a track",
        from(al)
            .where(from(t).where(t.albumId.eq(al.albumId)).isAbsent().or(al.albumId.le(2)))
            .orderBy(al.albumId.asc())
            .select(al.title),
        """
        SELECT title
        FROM album
        WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.album_id = album.album_id)
          OR album_id <= 2
        ORDER BY album_id
        """);
    add(
        "tracks on no playlist",
        from(t)
            .where(t.trackId.notIn(from(pt).select(pt.trackId)).or(t.trackId.eq(1)))
            .orderBy(t.trackId.asc())
            .select(t.trackId),
        """
        SELECT track_id
        FROM track
        WHERE track_id NOT IN (SELECT track_id FROM playlist_track) OR track_id = 1
        ORDER BY track_id
        """);
    Track_ listed = Track_.table();
    var average =
        from(pt).join(listed).on(listed.trackId.eq(pt.trackId)).aggregate(avg(listed.milliseconds));
    add(
        "tracks longer than the average of the playlists",
        from(t)
            .where(t.milliseconds.asReal().gt(average.asExpr()))
            .orderBy(t.trackId.asc())
            .select(t.trackId),
        """
        SELECT track_id
        FROM track
        WHERE milliseconds >
          (SELECT avg(t.milliseconds) FROM playlist_track pt JOIN track t ON t.track_id = pt.track_id)
        ORDER BY track_id
        """);
    var perAlbum =
        from(t).groupBy(t.albumId).select(t.albumId, sum(t.milliseconds.asLong())).asTable();
    add(
        "the longest albums",
        from(perAlbum)
            .join(al)
            .on(al.albumId.eq(perAlbum.get(t.albumId)))
            .orderBy(perAlbum.get(sum(t.milliseconds.asLong())).desc(), al.albumId.asc())
            .limit(5)
            .select(al.title),
        """
        SELECT al.title
        FROM (SELECT album_id, sum(milliseconds) AS total FROM track GROUP BY album_id) per
        JOIN album al ON al.album_id = per.album_id
        ORDER BY per.total DESC, al.album_id
        LIMIT 5
        """);
    add(
        "names of artists and of genres",
        from(a)
            .where(a.name.isNotNull())
            .select(a.name)
            .union(from(g).where(g.name.isNotNull()).select(g.name))
            .orderBy(a.name.desc())
            .limit(20),
        """
        SELECT name FROM artist WHERE name IS NOT NULL
        UNION
        SELECT name FROM genre WHERE name IS NOT NULL
        ORDER BY name DESC
        LIMIT 20
        """);
    add(
        "albums in the first and the second list",
        from(al)
            .where(al.albumId.le(40))
            .select(al.albumId)
            .intersect(from(t).where(t.genreId.eq(1)).select(t.albumId))
            .orderBy(al.albumId.asc()),
        """
        SELECT album_id FROM album WHERE album_id <= 40
        INTERSECT
        SELECT album_id FROM track WHERE genre_id = 1
        ORDER BY album_id
        """);
  }
}
