package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;
import static dev.dione.query.Query.value;

import dev.dione.query.write.Write;
import dev.dione.samples.vegas.model.Artist_;
import dev.dione.samples.vegas.model.EventArtist_;
import dev.dione.samples.vegas.model.Image_;
import dev.dione.samples.vegas.model.TableTier_;
import dev.dione.samples.vegas.model.VegasEvent_;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the people behind the site change. */
final class Changes {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();
  private final Artist_ a = Artist_.table();
  private final EventArtist_ ea = EventArtist_.table();
  private final TableTier_ t = TableTier_.table();
  private final Image_ i = Image_.table();
  private final List<Change> list = new ArrayList<>();

  Changes(Visit visit) {
    this.visit = visit;
    inserts();
    upserts();
    updates();
    deletes();
  }

  List<Change> list() {
    return List.copyOf(list);
  }

  private void add(String name, Write write, String sql) {
    list.add(new Change(name, write, visit.fill(sql)));
  }

  private void inserts() {
    add(
        "a surprise guest becomes an artist, if nobody has the name",
        insertInto(a)
            .values(
                a.artistId.to("surprise-guest"),
                a.name.to("Surprise Guest"),
                a.createdAt.to(NOW),
                a.updatedAt.to(NOW))
            .onConflict(a.artistId)
            .doNothing(),
        """
        INSERT INTO artists (artist_id, name, created_at, updated_at)
        VALUES ('surprise-guest', 'Surprise Guest', '2026-05-01T12:00:00.000000000Z',
          '2026-05-01T12:00:00.000000000Z')
        ON CONFLICT (artist_id) DO NOTHING
        """);
    add(
        "the guest is last on every bill of the night",
        insertInto(ea)
            .from(
                from(e)
                    .join(a)
                    .on(a.artistId.eq("surprise-guest"))
                    .where(e.venue.eq(visit.venue()).and(e.eventDate.eq(visit.day())))
                    .select(e.compositeKey, a.artistId, value(99), a.createdAt, a.updatedAt),
                ea.eventId,
                ea.artistId,
                ea.position,
                ea.createdAt,
                ea.updatedAt),
        """
        INSERT INTO event_artists (event_id, artist_id, position, created_at, updated_at)
        SELECT e.event_id, a.artist_id, 99, a.created_at, a.updated_at
        FROM events e
        JOIN artists a ON a.artist_id = 'surprise-guest'
        WHERE e.venue = :venue AND e.event_date = :day
        """);
    add(
        "nights without a picture get a poster",
        insertInto(i)
            .from(
                from(e)
                    .where(from(i).where(i.eventId.eq(e.compositeKey)).isAbsent())
                    .select(
                        value("event/").concat(e.compositeKey).concat("/poster"),
                        e.compositeKey,
                        value("poster"),
                        value("/posters/").concat(e.eventDate.yearMonth()).concat(".jpg"),
                        e.createdAt,
                        e.updatedAt),
                i.imageId,
                i.eventId,
                i.size,
                i.url,
                i.createdAt,
                i.updatedAt),
        """
        INSERT INTO images (image_id, event_id, size, url, created_at, updated_at)
        SELECT 'event/' || event_id || '/poster', event_id, 'poster',
          '/posters/' || strftime('%Y-%m', event_date) || '.jpg', created_at, updated_at
        FROM events e
        WHERE NOT EXISTS (SELECT 1 FROM images i WHERE i.event_id = e.event_id)
        """);
  }

  private void upserts() {
    add(
        "tonight's tickets cost more; what else is known of them stays",
        insertInto(t)
            .from(
                from(e)
                    .where(e.venue.eq(visit.venue()).and(e.eventDate.eq(visit.day())))
                    .select(
                        e.compositeKey,
                        value("General admission"),
                        value(88.5),
                        e.createdAt,
                        e.updatedAt),
                t.eventId,
                t.section,
                t.minSpend,
                t.createdAt,
                t.updatedAt)
            .onConflict(t.eventId, t.section)
            .doUpdate(t.minSpend.overwrite(), t.maxPrice.preserve()),
        """
        INSERT INTO table_tiers (event_id, section, min_spend, created_at, updated_at)
        SELECT event_id, 'General admission', 88.5, created_at, updated_at
        FROM events
        WHERE venue = :venue AND event_date = :day
        ON CONFLICT (event_id, section) DO UPDATE SET
          min_spend = excluded.min_spend,
          max_price = coalesce(excluded.max_price, max_price)
        """);
    add(
        "an artist is renamed, or made",
        insertInto(a)
            .values(
                a.artistId.to(visit.artistId()),
                a.name.to("The Artist"),
                a.createdAt.to(NOW),
                a.updatedAt.to(NOW))
            .onConflict(a.artistId)
            .doUpdate(a.name.overwrite(), a.updatedAt.overwrite(), a.bio.preserve()),
        """
        INSERT INTO artists (artist_id, name, created_at, updated_at)
        VALUES (:artistId, 'The Artist', '2026-05-01T12:00:00.000000000Z',
          '2026-05-01T12:00:00.000000000Z')
        ON CONFLICT (artist_id) DO UPDATE SET
          name = excluded.name,
          updated_at = excluded.updated_at,
          bio = coalesce(excluded.bio, bio)
        """);
  }

  private void updates() {
    add(
        "a venue raises its prices by a tenth",
        update(t)
            .set(t.minSpend.to(t.minSpend.times(1.1).round(2)))
            .where(
                t.minSpend
                    .isNotNull()
                    .and(
                        t.eventId.in(
                            from(e).where(e.venue.eq(visit.venue())).select(e.compositeKey)))),
        """
        UPDATE table_tiers
        SET min_spend = round(min_spend * 1.1, 2)
        WHERE min_spend IS NOT NULL
          AND event_id IN (SELECT event_id FROM events WHERE venue = :venue)
        """);
    add(
        "nights before the day are sold out",
        update(t)
            .set(t.available.to(false))
            .where(t.eventId.in(from(e).where(e.eventDate.lt(visit.day())).select(e.compositeKey))),
        """
        UPDATE table_tiers
        SET available = 0
        WHERE event_id IN (SELECT event_id FROM events WHERE event_date < :day)
        """);
    add(
        "the first of each bill is the headliner, and nobody else",
        update(ea)
            .set(ea.headliner.to(caseWhen(ea.position.eq(1), value(true)).orElse(value(false))))
            .all(),
        "UPDATE event_artists SET headliner = CASE WHEN position = 1 THEN 1 ELSE 0 END");
    add(
        "an artist without a genre gets that of the first night",
        update(a)
            .set(
                a.genre.to(
                    from(ea)
                        .join(e)
                        .on(e.compositeKey.eq(ea.eventId))
                        .where(ea.artistId.eq(a.artistId))
                        .orderBy(e.eventDate.asc(), e.compositeKey.asc())
                        .limit(1)
                        .select(e.genres.at(0).asText())
                        .asExpr()))
            .where(a.genre.isNull()),
        """
        UPDATE artists
        SET genre = (
          SELECT e.genres ->> '$[0]'
          FROM event_artists ea
          JOIN events e ON e.event_id = ea.event_id
          WHERE ea.artist_id = artists.artist_id
          ORDER BY e.event_date, e.event_id
          LIMIT 1)
        WHERE genre IS NULL
        """);
    add(
        "the other venue's nights say so in their titles",
        update(e)
            .set(e.title.to(e.title.concat(" (at ").concat(e.venue).concat(")")))
            .where(e.venue.eq(visit.otherVenue())),
        """
        UPDATE events
        SET title = title || ' (at ' || venue || ')'
        WHERE venue = :otherVenue
        """);
  }

  private void deletes() {
    add(
        "what is sold out is no longer shown",
        deleteFrom(t).where(t.available.isFalse()),
        "DELETE FROM table_tiers WHERE NOT available");
    add(
        "nights that are long over go, with all that belongs to them",
        deleteFrom(e).where(e.eventDate.lt(visit.day().plusDays(3))),
        "DELETE FROM events WHERE event_date < date(:day, '+3 days')");
    add(
        "so do artists who are on no bill any more",
        deleteFrom(a).where(from(ea).where(ea.artistId.eq(a.artistId)).isAbsent()),
        """
        DELETE FROM artists
        WHERE NOT EXISTS (
          SELECT 1 FROM event_artists ea WHERE ea.artist_id = artists.artist_id)
        """);
  }
}
