package dev.dione.contract.query;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** Seats that somebody bought. */
@Entity(table = "sales")
record Sale(
    @Id int id,
    @References(Gig.class) int gigId,
    @Nullable String buyer,
    int seats,
    @Nullable Double paid) {}
