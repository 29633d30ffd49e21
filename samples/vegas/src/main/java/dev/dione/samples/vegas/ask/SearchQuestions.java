package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.each;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.min;

import dev.dione.Match;
import dev.dione.query.column.JsonEach;
import dev.dione.query.column.Search;
import dev.dione.query.expr.Collation;
import dev.dione.samples.vegas.model.Artist_;
import dev.dione.samples.vegas.model.TableTier_;
import dev.dione.samples.vegas.model.VegasEvent_;

/** What a search box and its filters find. */
final class SearchQuestions {
  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();
  private final Artist_ a = Artist_.table();

  SearchQuestions(Visit visit) {
    this.visit = visit;
  }

  void addTo(Questions all) {
    words(all);
    letters(all);
    lists(all);
    listsOneByOne(all);
    nearby(all);
  }

  private void words(Questions all) {
    EventText_ text = EventText_.table();
    Search search = Search.in(text);
    var found =
        from(e)
            .join(text)
            .on(search.isOf(e))
            .where(search.matches(Match.words(visit.words())))
            .orderBy(search.rank().asc(), e.compositeKey.asc());
    all.add(
        "nights with these words, the best first",
        found.limit(10).select(e.eventDate, search.highlight(text.title, "<b>", "</b>")),
        """
        SELECT e.event_date, highlight(event_text, 0, '<b>', '</b>')
        FROM events e
        JOIN event_text ON event_text.rowid = e.rowid
        WHERE event_text MATCH '"' || :words || '"'
        ORDER BY event_text.rank, e.event_id
        LIMIT 10
        """);
    all.add(
        "where in their texts the words stand",
        found.select(e.title, search.snippet(text.description, "[", "]", 8)),
        """
        SELECT e.title, snippet(event_text, 2, '[', ']', '…', 8)
        FROM events e
        JOIN event_text ON event_text.rowid = e.rowid
        WHERE event_text MATCH '"' || :words || '"'
        ORDER BY event_text.rank, e.event_id
        """);
    all.add(
        "how many nights of each kind have these words",
        from(e)
            .where(
                from(text)
                    .where(search.isOf(e).and(search.matches(Match.prefix(visit.words()))))
                    .isPresent())
            .groupBy(e.type)
            .select(e.type, count())
            .orderBy(e.type.asc()),
        """
        SELECT e.type, count(*)
        FROM events e
        WHERE EXISTS (
          SELECT 1 FROM event_text
          WHERE event_text.rowid = e.rowid AND event_text MATCH '"' || :words || '"*')
        GROUP BY e.type
        ORDER BY e.type
        """);
  }

  private void letters(Questions all) {
    all.add(
        "nights whose title has a piece of text",
        from(e)
            .where(e.title.containsIgnoreCase(visit.words()))
            .orderBy(e.title.asc(), e.compositeKey.asc())
            .select(e.title, e.title.length()),
        """
        SELECT title, length(title)
        FROM events
        WHERE instr(lower(title), lower(:words)) > 0
        ORDER BY title, event_id
        """);
    all.add(
        "artists by name, whatever the case, with the initial of each",
        from(a)
            .orderBy(a.name.collate(Collation.NOCASE).asc(), a.artistId.asc())
            .select(a.name.substring(1, 1).upper(), a.name),
        """
        SELECT upper(substr(name, 1, 1)), name
        FROM artists
        ORDER BY name COLLATE NOCASE, artist_id
        """);
    all.add(
        "names that complete what was typed",
        from(a)
            .where(a.artistId.startsWith(visit.artistId().substring(0, 3)))
            .select(a.name)
            .union(
                from(e)
                    .where(e.performer.like(visit.artistId().substring(0, 3) + "%"))
                    .select(e.performer))
            .orderBy(a.name.asc())
            .limit(10),
        """
        SELECT name FROM artists WHERE substr(artist_id, 1, 3) = substr(:artistId, 1, 3)
        UNION
        SELECT performer FROM events WHERE performer LIKE substr(:artistId, 1, 3) || '%'
        ORDER BY 1
        LIMIT 10
        """);
  }

  private void lists(Questions all) {
    all.add(
        "nights of a kind of music",
        from(e)
            .where(e.genres.json().containsText(visit.genre()))
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.title),
        """
        SELECT event_date, title
        FROM events
        WHERE :genre IN (SELECT value FROM json_each(genres))
        ORDER BY event_date, event_id
        """);
    all.add(
        "the first and the last genre of nights with several",
        from(e)
            .where(e.genres.json().size().gt(1))
            .orderBy(e.compositeKey.asc())
            .select(e.title, e.genres.at(0).asText(), e.genres.at(-1).asText()),
        """
        SELECT title, genres ->> '$[0]', genres ->> '$[#-1]'
        FROM events
        WHERE json_array_length(genres) > 1
        ORDER BY event_id
        """);
    all.add(
        "nights that nobody says are outdoors",
        from(e)
            .where(e.tags.isNull().or(e.tags.json().containsText("outdoor").not()))
            .orderBy(e.compositeKey.asc())
            .select(e.title, e.genres.json().asJson()),
        """
        SELECT title, genres -> '$'
        FROM events
        WHERE tags IS NULL OR NOT 'outdoor' IN (SELECT value FROM json_each(tags))
        ORDER BY event_id
        """);
  }

  private void listsOneByOne(Questions all) {
    JsonEach genre = each(e.genres.json());
    all.add(
        "how many nights each kind of music has",
        from(e)
            .crossJoin(genre)
            .groupBy(genre.asText())
            .select(genre.asText(), count(), min(e.eventDate))
            .orderBy(count().desc(), genre.asText().asc()),
        """
        SELECT g.value, count(*), min(e.event_date)
        FROM events e, json_each(e.genres) g
        GROUP BY g.value
        ORDER BY count(*) DESC, g.value
        """);
    TableTier_ t = TableTier_.table();
    all.add(
        "what nights of each tag cost",
        from(e)
            .crossJoin(genre)
            .join(t)
            .on(t.eventId.eq(e.compositeKey))
            .groupBy(genre.asText())
            .having(count().ge(2L))
            .select(genre.asText(), avg(t.minSpend).round(1))
            .orderBy(genre.asText().asc()),
        """
        SELECT g.value, round(avg(t.min_spend), 1)
        FROM events e, json_each(e.genres) g
        JOIN table_tiers t ON t.event_id = e.event_id
        GROUP BY g.value
        HAVING count(*) >= 2
        ORDER BY g.value
        """);
  }

  private void nearby(Questions all) {
    VegasEvent_ here = VegasEvent_.table();
    var there =
        from(here)
            .where(here.venue.eq(visit.venue()))
            .distinct()
            .select(here.venueLat, here.venueLng)
            .asTable();
    var north = e.venueLat.minus(there.get(here.venueLat));
    var east = e.venueLng.minus(there.get(here.venueLng));
    all.add(
        "other venues near one, within about ten miles",
        from(e)
            .crossJoin(there)
            .where(e.venue.ne(visit.venue()).and(north.abs().lt(0.15)).and(east.abs().lt(0.15)))
            .distinct()
            .select(e.venue, north.times(north).plus(east.times(east)).round(6))
            .orderBy(e.venue.asc()),
        """
        SELECT DISTINCT e.venue,
          round((e.venue_lat - h.lat) * (e.venue_lat - h.lat)
            + (e.venue_lng - h.lng) * (e.venue_lng - h.lng), 6)
        FROM events e
        CROSS JOIN (
          SELECT DISTINCT venue_lat AS lat, venue_lng AS lng FROM events WHERE venue = :venue) h
        WHERE e.venue <> :venue
          AND abs(e.venue_lat - h.lat) < 0.15 AND abs(e.venue_lng - h.lng) < 0.15
        ORDER BY e.venue
        """);
    all.add(
        "venues with an address, and what stands before its first comma",
        from(e)
            .where(e.venueAddress.contains(","))
            .distinct()
            .select(e.venue.concat(value(": ")).concat(e.venueAddress), e.venueAddress.indexOf(","))
            .orderBy(
                e.venueAddress.indexOf(",").asc(),
                e.venue.concat(value(": ")).concat(e.venueAddress).asc()),
        """
        SELECT DISTINCT venue || ': ' || venue_address, instr(venue_address, ',')
        FROM events
        WHERE instr(venue_address, ',') > 0
        ORDER BY 2, 1
        """);
  }
}
