package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.window.WindowFunctions.rowNumber;

import dev.dione.query.window.Window;
import dev.dione.samples.vegas.model.Artist_;
import dev.dione.samples.vegas.model.EventArtist_;
import dev.dione.samples.vegas.model.VegasEvent_;

/** Who plays. */
final class BillQuestions {
  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();
  private final Artist_ a = Artist_.table();
  private final EventArtist_ ea = EventArtist_.table();

  BillQuestions(Visit visit) {
    this.visit = visit;
  }

  void addTo(Questions all) {
    bills(all);
    artists(all);
    missing(all);
  }

  private void bills(Questions all) {
    all.add(
        "the bill of tonight",
        from(ea)
            .join(e)
            .on(e.compositeKey.eq(ea.eventId))
            .join(a)
            .on(a.artistId.eq(ea.artistId))
            .where(e.venue.eq(visit.venue()).and(e.eventDate.eq(visit.day())))
            .orderBy(ea.position.asc())
            .select(
                ea.position,
                a.name,
                caseWhen(ea.headliner.isTrue(), value("headliner")).orElse(value("support"))),
        """
        SELECT ea.position, a.name, CASE WHEN ea.headliner THEN 'headliner' ELSE 'support' END
        FROM event_artists ea
        JOIN events e ON e.event_id = ea.event_id
        JOIN artists a ON a.artist_id = ea.artist_id
        WHERE e.venue = :venue AND e.event_date = :day
        ORDER BY ea.position
        """);
    all.add(
        "nights with the longest bills",
        from(e)
            .join(ea)
            .on(ea.eventId.eq(e.compositeKey))
            .groupBy(e.compositeKey)
            .select(e.title, count())
            .orderBy(count().desc(), e.compositeKey.asc())
            .limit(5),
        """
        SELECT e.title, count(*)
        FROM events e
        JOIN event_artists ea ON ea.event_id = e.event_id
        GROUP BY e.event_id
        ORDER BY count(*) DESC, e.event_id
        LIMIT 5
        """);
    all.add(
        "nights of one artist alone",
        from(e)
            .where(from(ea).where(ea.eventId.eq(e.compositeKey)).countOf().eq(1L))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.performer),
        """
        SELECT event_date, performer
        FROM events e
        WHERE (SELECT count(*) FROM event_artists ea WHERE ea.event_id = e.event_id) = 1
        ORDER BY event_date, event_id
        """);
  }

  private void artists(Questions all) {
    all.add(
        "artists by their number of nights",
        from(a)
            .join(ea)
            .on(ea.artistId.eq(a.artistId))
            .groupBy(a.artistId)
            .select(a.name, count())
            .orderBy(count().desc(), a.name.asc()),
        """
        SELECT a.name, count(*)
        FROM artists a
        JOIN event_artists ea ON ea.artist_id = a.artist_id
        GROUP BY a.artist_id
        ORDER BY count(*) DESC, a.name
        """);
    all.add(
        "where and when an artist plays",
        from(e)
            .where(
                e.compositeKey.in(
                    from(ea).where(ea.artistId.eq(visit.artistId())).select(ea.eventId)))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.venue, e.title),
        """
        SELECT event_date, venue, title
        FROM events
        WHERE event_id IN (SELECT event_id FROM event_artists WHERE artist_id = :artistId)
        ORDER BY event_date, event_id
        """);
    var place =
        rowNumber().over(Window.partitionBy(ea.artistId).orderBy(e.eventDate.asc(), e.venue.asc()));
    var nights =
        from(ea)
            .join(e)
            .on(e.compositeKey.eq(ea.eventId))
            .where(e.eventDate.ge(visit.day()))
            .select(ea.artistId, e.eventDate, e.venue, place)
            .asCte();
    all.add(
        "the next night of each artist",
        from(a)
            .join(nights)
            .on(nights.get(ea.artistId).eq(a.artistId).and(nights.get(place).eq(1L)))
            .orderBy(nights.get(e.eventDate).asc(), a.artistId.asc())
            .select(a.name, nights.get(e.eventDate), nights.get(e.venue)),
        """
        WITH nights AS (
          SELECT ea.artist_id, e.event_date, e.venue,
            row_number() OVER (PARTITION BY ea.artist_id ORDER BY e.event_date, e.venue) AS place
          FROM event_artists ea
          JOIN events e ON e.event_id = ea.event_id
          WHERE e.event_date >= :day)
        SELECT a.name, n.event_date, n.venue
        FROM artists a
        JOIN nights n ON n.artist_id = a.artist_id AND n.place = 1
        ORDER BY n.event_date, a.artist_id
        """);
    all.add(
        "an artist's nights, counted up",
        from(ea)
            .join(e)
            .on(e.compositeKey.eq(ea.eventId))
            .where(ea.artistId.eq(visit.artistId()))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(
                e.eventDate,
                count()
                    .over(
                        Window.all()
                            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
                            .rowsUpToCurrent())),
        """
        SELECT e.event_date,
          count(*) OVER (ORDER BY e.event_date, e.event_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
        FROM event_artists ea
        JOIN events e ON e.event_id = ea.event_id
        WHERE ea.artist_id = :artistId
        ORDER BY e.event_date, e.event_id
        """);
    all.add(
        "artists of several venues",
        from(a)
            .join(ea)
            .on(ea.artistId.eq(a.artistId))
            .join(e)
            .on(e.compositeKey.eq(ea.eventId))
            .groupBy(a.artistId)
            .having(countDistinct(e.venue).ge(2L))
            .select(a.name, countDistinct(e.venue), min(e.eventDate))
            .orderBy(a.name.asc()),
        """
        SELECT a.name, count(DISTINCT e.venue), min(e.event_date)
        FROM artists a
        JOIN event_artists ea ON ea.artist_id = a.artist_id
        JOIN events e ON e.event_id = ea.event_id
        GROUP BY a.artist_id
        HAVING count(DISTINCT e.venue) >= 2
        ORDER BY a.name
        """);
  }

  private void missing(Questions all) {
    all.add(
        "nights without a name on the bill",
        from(e)
            .leftJoin(ea)
            .on(ea.eventId.eq(e.compositeKey))
            .where(ea.artistId.isNull())
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.title),
        """
        SELECT e.event_date, e.title
        FROM events e
        LEFT JOIN event_artists ea ON ea.event_id = e.event_id
        WHERE ea.artist_id IS NULL
        ORDER BY e.event_date, e.event_id
        """);
    all.add(
        "artists with no night to come",
        from(a)
            .where(
                from(ea)
                    .join(e)
                    .on(e.compositeKey.eq(ea.eventId))
                    .where(ea.artistId.eq(a.artistId))
                    .where(e.eventDate.gt(visit.day().plusDays(7)))
                    .isAbsent())
            .orderBy(a.name.asc())
            .select(a.name),
        """
        SELECT name
        FROM artists a
        WHERE NOT EXISTS (
          SELECT 1
          FROM event_artists ea
          JOIN events e ON e.event_id = ea.event_id
          WHERE ea.artist_id = a.artist_id AND e.event_date > date(:day, '+7 days'))
        ORDER BY name
        """);
  }
}
