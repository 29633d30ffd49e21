package dev.dione.samples.chinook;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;

import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Album_;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.List;

/** Tracks, and what is computed of them. */
final class TrackCases {
  private final Artist_ a = Artist_.table();
  private final Album_ al = Album_.table();
  private final Track_ t = Track_.table();
  private final Genre_ g = Genre_.table();
  private final List<QueryCase> cases = new ArrayList<>();

  private TrackCases() {}

  static List<QueryCase> all() {
    TrackCases all = new TrackCases();
    all.tracks();
    all.computed();
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
}
