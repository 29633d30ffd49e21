package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.window.WindowFunctions.lag;
import static dev.dione.query.window.WindowFunctions.rowNumber;

import dev.dione.query.window.Window;
import dev.dione.samples.vegas.model.VegasEvent_;

/** When and where the nights are. */
final class NightQuestions {
  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();

  NightQuestions(Visit visit) {
    this.visit = visit;
  }

  void addTo(Questions all) {
    atAVenue(all);
    byTime(all);
    byVenue(all);
    oneAfterTheOther(all);
  }

  private void atAVenue(Questions all) {
    all.add(
        "what is on tonight at a venue",
        from(e)
            .where(e.venue.eq(visit.venue()).and(e.eventDate.eq(visit.day())))
            .orderBy(e.startsAt.asc())
            .select(e.title, e.performer, e.startsAt),
        """
        SELECT title, performer, starts_at
        FROM events
        WHERE venue = :venue AND event_date = :day
        ORDER BY starts_at
        """);
    all.add(
        "the next ten nights of a venue",
        from(e)
            .where(e.venue.eq(visit.venue()).and(e.eventDate.ge(visit.day())))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .limit(10)
            .select(e.eventDate, e.title),
        """
        SELECT event_date, title
        FROM events
        WHERE venue = :venue AND event_date >= :day
        ORDER BY event_date, event_id
        LIMIT 10
        """);
    all.add(
        "all of tonight, wherever it is",
        from(e).where(e.eventDate.eq(visit.day())).orderBy(e.venue.asc(), e.startsAt.asc()),
        """
        SELECT title, event_date, performer, venue, external_id, starts_at, ends_at, timezone,
          type, genres, tags, description, currency, ticket_url, source, source_url,
          venue_address, venue_lat, venue_lng, scraped_at, created_at, updated_at, event_id
        FROM events
        WHERE event_date = :day
        ORDER BY venue, starts_at
        """);
    all.add(
        "the night of an id, at one of two venues",
        from(e)
            .where(e.venue.in(visit.venue(), visit.otherVenue()))
            .where(e.compositeKey.startsWith(visit.day().toString()))
            .select(e.title, e.venue),
        """
        SELECT title, venue
        FROM events
        WHERE venue IN (:venue, :otherVenue) AND event_id GLOB :day || '*'
        """);
  }

  private void byTime(Questions all) {
    all.add(
        "the two weeks from a day on",
        from(e)
            .where(e.eventDate.between(visit.day(), visit.day().plusDays(14)))
            .orderBy(e.eventDate.asc(), e.venue.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.venue, e.title),
        """
        SELECT event_date, venue, title
        FROM events
        WHERE event_date BETWEEN :day AND date(:day, '+14 days')
        ORDER BY event_date, venue, event_id
        """);
    all.add(
        "how many nights each month has, and at how many venues",
        from(e)
            .groupBy(e.eventDate.yearMonth())
            .select(e.eventDate.yearMonth(), count(), countDistinct(e.venue))
            .orderBy(e.eventDate.yearMonth().asc()),
        """
        SELECT strftime('%Y-%m', event_date), count(*), count(DISTINCT venue)
        FROM events
        GROUP BY 1
        ORDER BY 1
        """);
    all.add(
        "Fridays and Saturdays",
        from(e)
            .where(e.eventDate.dayOfWeek().in(5, 6))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.title),
        """
        SELECT event_date, title
        FROM events
        WHERE CAST(strftime('%w', event_date) AS INTEGER) IN (5, 6)
        ORDER BY event_date, event_id
        """);
    var night = caseWhen(e.startsAt.hour().between(6, 17), value("day")).orElse(value("night"));
    all.add(
        "how many begin by day, in UTC, and how many by night",
        from(e)
            .where(e.startsAt.isNotNull())
            .groupBy(night)
            .select(night, count())
            .orderBy(night.asc()),
        """
        SELECT
          CASE WHEN CAST(strftime('%H', starts_at) AS INTEGER) BETWEEN 6 AND 17 THEN 'day'
            ELSE 'night' END AS part,
          count(*)
        FROM events
        WHERE starts_at IS NOT NULL
        GROUP BY part
        ORDER BY part
        """);
    var hours = e.endsAt.epochSeconds().minus(e.startsAt.epochSeconds()).dividedBy(3_600L);
    all.add(
        "the longest ones, in hours",
        from(e)
            .where(hours.gt(4L))
            .orderBy(hours.desc(), e.compositeKey.asc())
            .limit(8)
            .select(e.title, hours),
        """
        SELECT title, (unixepoch(ends_at) - unixepoch(starts_at)) / 3600 AS hours
        FROM events
        WHERE hours > 4
        ORDER BY hours DESC, event_id
        LIMIT 8
        """);
    all.add(
        "days with more than one night to choose from",
        from(e)
            .groupBy(e.eventDate)
            .having(count().gt(1L))
            .select(e.eventDate, count(), min(e.title))
            .orderBy(count().desc(), e.eventDate.asc()),
        """
        SELECT event_date, count(*), min(title)
        FROM events
        GROUP BY event_date
        HAVING count(*) > 1
        ORDER BY count(*) DESC, event_date
        """);
  }

  private void byVenue(Questions all) {
    all.add(
        "venues by their number of nights, with the first and the last",
        from(e)
            .groupBy(e.venue)
            .select(e.venue, count(), min(e.eventDate), max(e.eventDate))
            .orderBy(count().desc(), e.venue.asc()),
        """
        SELECT venue, count(*), min(event_date), max(event_date)
        FROM events
        GROUP BY venue
        ORDER BY count(*) DESC, venue
        """);
    all.add(
        "which kinds of events a venue has",
        from(e)
            .where(e.venue.eq(visit.venue()).and(e.type.isNotNull()))
            .distinct()
            .select(e.type)
            .orderBy(e.type.asc()),
        """
        SELECT DISTINCT type
        FROM events
        WHERE venue = :venue AND type IS NOT NULL
        ORDER BY type
        """);
    VegasEvent_ other = VegasEvent_.table();
    all.add(
        "nights of which the same venue has another one within a week",
        from(e)
            .where(
                from(other)
                    .where(other.venue.eq(e.venue).and(other.eventDate.gt(e.eventDate)))
                    .where(other.eventDate.le(e.eventDate.datePlusDays(7)))
                    .isPresent())
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.venue, e.title),
        """
        SELECT event_date, venue, title
        FROM events e
        WHERE EXISTS (
          SELECT 1 FROM events o
          WHERE o.venue = e.venue AND o.event_date > e.event_date
            AND o.event_date <= date(e.event_date, '+7 days'))
        ORDER BY event_date, event_id
        """);
  }

  private void oneAfterTheOther(Questions all) {
    var place =
        rowNumber()
            .over(Window.partitionBy(e.venue).orderBy(e.eventDate.asc(), e.compositeKey.asc()));
    var numbered =
        from(e)
            .where(e.eventDate.ge(visit.day()))
            .select(e.venue, e.eventDate, e.title, place)
            .asTable();
    all.add(
        "the next night of each venue",
        from(numbered)
            .where(numbered.get(place).eq(1L))
            .orderBy(numbered.get(e.eventDate).asc(), numbered.get(e.venue).asc())
            .select(numbered.get(e.venue), numbered.get(e.eventDate), numbered.get(e.title)),
        """
        SELECT venue, event_date, title
        FROM (
          SELECT venue, event_date, title,
            row_number() OVER (PARTITION BY venue ORDER BY event_date, event_id) AS place
          FROM events
          WHERE event_date >= :day)
        WHERE place = 1
        ORDER BY event_date, venue
        """);
    all.add(
        "since when a venue had nothing on before each night",
        from(e)
            .where(e.venue.eq(visit.venue()))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(
                e.title,
                e.eventDate,
                lag(e.eventDate, 1)
                    .over(Window.all().orderBy(e.eventDate.asc(), e.compositeKey.asc()))),
        """
        SELECT title, event_date, lag(event_date, 1) OVER (ORDER BY event_date, event_id)
        FROM events
        WHERE venue = :venue
        ORDER BY event_date, event_id
        """);
  }
}
