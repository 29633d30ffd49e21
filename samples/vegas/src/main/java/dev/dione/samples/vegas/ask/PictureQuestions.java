package dev.dione.samples.vegas.ask;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.count;

import dev.dione.samples.vegas.model.Artist_;
import dev.dione.samples.vegas.model.EventArtist_;
import dev.dione.samples.vegas.model.Image_;
import dev.dione.samples.vegas.model.VegasEvent_;

/** Which pictures there are, and which are missing. */
final class PictureQuestions {
  private final VegasEvent_ e = VegasEvent_.table();
  private final Artist_ a = Artist_.table();
  private final EventArtist_ ea = EventArtist_.table();
  private final Image_ i = Image_.table();

  void addTo(Questions all) {
    missing(all);
    there(all);
  }

  private void missing(Questions all) {
    all.add(
        "nights without a picture",
        from(e)
            .where(from(i).where(i.eventId.eq(e.compositeKey)).isAbsent())
            .orderBy(e.eventDate.asc(), e.compositeKey.asc())
            .select(e.eventDate, e.title),
        """
        SELECT event_date, title
        FROM events e
        WHERE NOT EXISTS (SELECT 1 FROM images i WHERE i.event_id = e.event_id)
        ORDER BY event_date, event_id
        """);
    all.add(
        "how many nights of each venue have a picture, and how many none",
        from(e)
            .leftJoin(i)
            .on(i.eventId.eq(e.compositeKey).and(i.size.eq("thumb")))
            .groupBy(e.venue)
            .select(e.venue, count(i.eventId), count().filter(i.eventId.isNull()))
            .orderBy(e.venue.asc()),
        """
        SELECT e.venue, count(i.event_id), count(*) FILTER (WHERE i.event_id IS NULL)
        FROM events e
        LEFT JOIN images i ON i.event_id = e.event_id AND i.size = 'thumb'
        GROUP BY e.venue
        ORDER BY e.venue
        """);
    all.add(
        "artists on a bill of whom the site has no picture of its own",
        from(ea)
            .select(ea.artistId)
            .except(
                from(i).where(i.artistId.isNotNull().and(i.r2Url.isNotNull())).select(i.artistId))
            .orderBy(ea.artistId.asc()),
        """
        SELECT artist_id FROM event_artists
        EXCEPT
        SELECT artist_id FROM images WHERE artist_id IS NOT NULL AND r2_url IS NOT NULL
        ORDER BY 1
        """);
  }

  private void there(Questions all) {
    all.add(
        "pictures that the site has no copy of",
        from(i).where(i.r2Url.isNull()).orderBy(i.url.asc(), i.imageId.asc()).select(i.url, i.size),
        "SELECT url, size FROM images WHERE r2_url IS NULL ORDER BY url, image_id");
    all.add(
        "a portrait of each artist, from wherever there is one",
        from(a)
            .leftJoin(i)
            .on(i.artistId.eq(a.artistId).and(i.size.eq("hero")))
            .orderBy(a.artistId.asc())
            .select(a.name, i.url.orElse(a.imageUrl.orElse(value("/nobody.jpg")))),
        """
        SELECT a.name, coalesce(i.url, coalesce(a.image_url, '/nobody.jpg'))
        FROM artists a
        LEFT JOIN images i ON i.artist_id = a.artist_id AND i.size = 'hero'
        ORDER BY a.artist_id
        """);
  }
}
