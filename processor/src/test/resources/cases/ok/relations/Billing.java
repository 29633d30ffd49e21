package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;

@Entity
@Index(columns = "artist_id")
public record Billing(
    @Id @References(Show.class) String showId,
    @Id @References(Artist.class) String artistId,
    int position) {}
