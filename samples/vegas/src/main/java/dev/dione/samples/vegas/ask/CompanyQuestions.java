package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.recursive;
import static dev.dione.query.aggregate.Aggregates.count;

import dev.dione.query.select.Select;
import dev.dione.samples.vegas.model.Artist_;
import dev.dione.samples.vegas.model.EventArtist_;
import dev.dione.samples.vegas.model.VegasEvent_;

/** Who plays with whom, and at the same places. */
final class CompanyQuestions {
  private final Visit visit;
  private final VegasEvent_ e = VegasEvent_.table();
  private final Artist_ a = Artist_.table();
  private final EventArtist_ ea = EventArtist_.table();

  CompanyQuestions(Visit visit) {
    this.visit = visit;
  }

  void addTo(Questions all) {
    together(all);
    atVenues(all);
  }

  private void together(Questions all) {
    EventArtist_ other = EventArtist_.table();
    all.add(
        "who shares bills with an artist, and how often",
        from(ea)
            .join(other)
            .on(other.eventId.eq(ea.eventId).and(other.artistId.ne(ea.artistId)))
            .join(a)
            .on(a.artistId.eq(other.artistId))
            .where(ea.artistId.eq(visit.artistId()))
            .groupBy(a.artistId)
            .select(a.name, count())
            .orderBy(count().desc(), a.name.asc()),
        """
        SELECT a.name, count(*)
        FROM event_artists ea
        JOIN event_artists o ON o.event_id = ea.event_id AND o.artist_id <> ea.artist_id
        JOIN artists a ON a.artist_id = o.artist_id
        WHERE ea.artist_id = :artistId
        GROUP BY a.artist_id
        ORDER BY count(*) DESC, a.name
        """);
    EventArtist_ mine = EventArtist_.table();
    EventArtist_ theirs = EventArtist_.table();
    var known =
        recursive(
            from(ea).where(ea.artistId.eq(visit.artistId())).select(ea.artistId),
            found ->
                from(mine)
                    .join(found)
                    .on(mine.artistId.eq(found.get(ea.artistId)))
                    .join(theirs)
                    .on(theirs.eventId.eq(mine.eventId))
                    .select(theirs.artistId));
    all.add(
        "whoever an artist knows, be it over others",
        from(known)
            .join(a)
            .on(a.artistId.eq(known.get(ea.artistId)))
            .orderBy(a.name.asc())
            .select(a.name),
        """
        WITH RECURSIVE known AS (
          SELECT artist_id FROM event_artists WHERE artist_id = :artistId
          UNION
          SELECT theirs.artist_id
          FROM event_artists mine
          JOIN known ON known.artist_id = mine.artist_id
          JOIN event_artists theirs ON theirs.event_id = mine.event_id)
        SELECT a.name
        FROM known
        JOIN artists a ON a.artist_id = known.artist_id
        ORDER BY a.name
        """);
  }

  private void atVenues(Questions all) {
    all.add(
        "who plays at one venue and not at the other",
        at(visit.venue()).except(at(visit.otherVenue())).orderBy(ea.artistId.asc()),
        """
        SELECT ea.artist_id
        FROM event_artists ea JOIN events e ON e.event_id = ea.event_id WHERE e.venue = :venue
        EXCEPT
        SELECT ea.artist_id
        FROM event_artists ea JOIN events e ON e.event_id = ea.event_id WHERE e.venue = :otherVenue
        ORDER BY 1
        """);
    all.add(
        "who plays at both",
        at(visit.venue()).intersect(at(visit.otherVenue())).orderBy(ea.artistId.asc()),
        """
        SELECT ea.artist_id
        FROM event_artists ea JOIN events e ON e.event_id = ea.event_id WHERE e.venue = :venue
        INTERSECT
        SELECT ea.artist_id
        FROM event_artists ea JOIN events e ON e.event_id = ea.event_id WHERE e.venue = :otherVenue
        ORDER BY 1
        """);
  }

  private Select<String> at(String venue) {
    return from(ea)
        .join(e)
        .on(e.compositeKey.eq(ea.eventId))
        .where(e.venue.eq(venue))
        .select(ea.artistId);
  }
}
