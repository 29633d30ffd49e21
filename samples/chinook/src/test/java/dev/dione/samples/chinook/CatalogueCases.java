package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.aggregate.Aggregates.avg;
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

/** Artists, albums, tracks and playlists beside and inside each other. */
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
    all.joined();
    all.nested();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
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
