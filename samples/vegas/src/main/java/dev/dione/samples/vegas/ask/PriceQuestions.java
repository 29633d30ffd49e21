package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.window.WindowFunctions.denseRank;
import static dev.dione.query.window.WindowFunctions.rowNumber;

import dev.dione.query.select.From;
import dev.dione.query.window.Window;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.TableTier_;
import dev.dione.samples.vegas.model.VegasEvent_;

/** What tables and tickets cost. */
final class PriceQuestions {
  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();
  private final TableTier_ t = TableTier_.table();

  PriceQuestions(Visit visit) {
    this.visit = visit;
  }

  void addTo(Questions all) {
    cheapest(all);
    compared(all);
    ofVenues(all);
    inOrder(all);
  }

  private From<TableTier> tiersOfNights() {
    return from(t).join(e).on(e.compositeKey.eq(t.eventId));
  }

  private void cheapest(Questions all) {
    all.add(
        "the cheapest way into each night",
        from(e)
            .join(t)
            .on(t.eventId.eq(e.compositeKey))
            .where(t.minSpend.isNotNull())
            .groupBy(e.compositeKey)
            .select(e.title, min(t.minSpend), count())
            .orderBy(min(t.minSpend).asc(), e.compositeKey.asc()),
        """
        SELECT e.title, min(t.min_spend), count(*)
        FROM events e
        JOIN table_tiers t ON t.event_id = e.event_id
        WHERE t.min_spend IS NOT NULL
        GROUP BY e.event_id
        ORDER BY min(t.min_spend), e.event_id
        """);
    var place =
        rowNumber().over(Window.partitionBy(t.eventId).orderBy(t.minSpend.asc(), t.section.asc()));
    var tiers =
        from(t)
            .where(t.minSpend.isNotNull())
            .select(t.eventId, t.section, t.minSpend, place)
            .asTable();
    all.add(
        "the cheapest table of each night, with its section",
        from(e)
            .leftJoin(tiers)
            .on(tiers.get(t.eventId).eq(e.compositeKey).and(tiers.get(place).eq(1L)))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.venue, tiers.get(t.section), tiers.get(t.minSpend)),
        """
        SELECT e.event_date, e.venue, t.section, t.min_spend
        FROM events e
        LEFT JOIN (
          SELECT event_id, section, min_spend,
            row_number() OVER (PARTITION BY event_id ORDER BY min_spend, section) AS place
          FROM table_tiers
          WHERE min_spend IS NOT NULL) t ON t.event_id = e.event_id AND t.place = 1
        ORDER BY e.event_date, e.event_id
        """);
    all.add(
        "what can still be had from a day on, the cheapest first",
        tiersOfNights()
            .where(e.eventDate.ge(visit.day()).and(t.available.isNot(false)))
            .where(t.minSpend.isNotNull())
            .orderBy(t.minSpend.asc(), e.compositeKey.asc(), t.section.asc())
            .limit(12)
            .select(e.venue, e.title, t.section, t.minSpend, e.currency),
        """
        SELECT e.venue, e.title, t.section, t.min_spend, e.currency
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE e.event_date >= :day AND t.available IS NOT 0 AND t.min_spend IS NOT NULL
        ORDER BY t.min_spend, e.event_id, t.section
        LIMIT 12
        """);
  }

  private void compared(Questions all) {
    TableTier_ other = TableTier_.table();
    var average = from(other).where(other.section.eq(t.section)).aggregate(avg(other.minSpend));
    all.add(
        "sections that cost more than they do on average",
        tiersOfNights()
            .where(t.minSpend.gt(average.asExpr()))
            .orderBy(t.minSpend.desc(), e.compositeKey.asc(), t.section.asc())
            .select(e.title, t.section, t.minSpend),
        """
        SELECT e.title, t.section, t.min_spend
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.min_spend > (SELECT avg(min_spend) FROM table_tiers WHERE section = t.section)
        ORDER BY t.min_spend DESC, e.event_id, t.section
        """);
    all.add(
        "where the dearest ticket is far from the cheapest",
        tiersOfNights()
            .where(t.maxPrice.ge(t.minSpend.times(2.0)).and(t.minSpend.gt(0.0)))
            .orderBy(t.maxPrice.dividedBy(t.minSpend).desc(), e.compositeKey.asc())
            .select(e.title, t.maxPrice.dividedBy(t.minSpend).round(1)),
        """
        SELECT e.title, round(t.max_price / t.min_spend, 1)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.max_price >= t.min_spend * 2 AND t.min_spend > 0
        ORDER BY t.max_price / t.min_spend DESC, e.event_id
        """);
    var band =
        caseWhen(t.minSpend.eq(0.0), value("free"))
            .when(t.minSpend.lt(20.0), value("cheap"))
            .when(t.minSpend.lt(1000.0), value("dear"))
            .orElse(value("for whales"));
    all.add(
        "how many tiers each price band has",
        from(t)
            .where(t.minSpend.isNotNull())
            .groupBy(band)
            .select(band, count(), min(t.minSpend), max(t.minSpend))
            .orderBy(count().desc(), band.asc()),
        """
        SELECT
          CASE WHEN min_spend = 0 THEN 'free' WHEN min_spend < 20 THEN 'cheap'
            WHEN min_spend < 1000 THEN 'dear' ELSE 'for whales' END AS band,
          count(*), min(min_spend), max(min_spend)
        FROM table_tiers
        WHERE min_spend IS NOT NULL
        GROUP BY band
        ORDER BY count(*) DESC, band
        """);
  }

  private void ofVenues(Questions all) {
    all.add(
        "what venues cost on average",
        tiersOfNights()
            .where(t.section.eq(TableTier.TICKETS))
            .groupBy(e.venue)
            .having(count().ge(2L))
            .select(e.venue, avg(t.minSpend).round(2), count())
            .orderBy(avg(t.minSpend).round(2).desc(), e.venue.asc()),
        """
        SELECT e.venue, round(avg(t.min_spend), 2), count(*)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.section = 'General admission'
        GROUP BY e.venue
        HAVING count(*) >= 2
        ORDER BY round(avg(t.min_spend), 2) DESC, e.venue
        """);
    all.add(
        "how many free and paid ways in each venue has",
        tiersOfNights()
            .groupBy(e.venue)
            .select(e.venue, count().filter(t.minSpend.eq(0.0)), count().filter(t.minSpend.gt(0.0)))
            .orderBy(e.venue.asc()),
        """
        SELECT e.venue, count(*) FILTER (WHERE t.min_spend = 0),
          count(*) FILTER (WHERE t.min_spend > 0)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        GROUP BY e.venue
        ORDER BY e.venue
        """);
    all.add(
        "what a table for a party costs each of them",
        tiersOfNights()
            .where(t.capacity.ge(6))
            .orderBy(t.minSpend.asc(), e.compositeKey.asc())
            .select(e.title, t.section, t.minSpend.dividedBy(t.capacity.asReal()).round(2)),
        """
        SELECT e.title, t.section, round(t.min_spend / CAST(t.capacity AS REAL), 2)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.capacity >= 6
        ORDER BY t.min_spend, e.event_id
        """);
  }

  private void inOrder(Questions all) {
    all.add(
        "the place of each night by price, month by month",
        tiersOfNights()
            .where(t.section.eq(TableTier.TICKETS).and(t.minSpend.isNotNull()))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(
                e.eventDate.yearMonth(),
                e.title,
                t.minSpend,
                denseRank()
                    .over(Window.partitionBy(e.eventDate.yearMonth()).orderBy(t.minSpend.desc()))),
        """
        SELECT strftime('%Y-%m', e.event_date), e.title, t.min_spend,
          dense_rank() OVER (PARTITION BY strftime('%Y-%m', e.event_date) ORDER BY t.min_spend DESC)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.section = 'General admission' AND t.min_spend IS NOT NULL
        ORDER BY e.event_date, e.event_id
        """);
    all.add(
        "each price beside the venue's average up to that night",
        tiersOfNights()
            .where(t.section.eq(TableTier.TICKETS).and(e.venue.eq(visit.venue())))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(
                e.eventDate,
                t.minSpend,
                avg(t.minSpend)
                    .over(
                        Window.all()
                            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
                            .rowsUpToCurrent())),
        """
        SELECT e.event_date, t.min_spend,
          avg(t.min_spend) OVER (ORDER BY e.event_date, e.event_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
        FROM table_tiers t
        JOIN events e ON e.event_id = t.event_id
        WHERE t.section = 'General admission' AND e.venue = :venue
        ORDER BY e.event_date, e.event_id
        """);
  }
}
