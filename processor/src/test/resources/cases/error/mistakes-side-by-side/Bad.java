package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Bad(
    @Id String id,
    // beside mistakes in DAOs
    Object thing) {}
