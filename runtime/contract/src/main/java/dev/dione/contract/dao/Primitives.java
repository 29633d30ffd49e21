package dev.dione.contract.dao;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** Every primitive type, with the id that the database makes elsewhere made here. */
@Entity
record Primitives(
    @Id long id,
    boolean flag,
    byte tiny,
    short small,
    int medium,
    long large,
    float single,
    double real) {}
