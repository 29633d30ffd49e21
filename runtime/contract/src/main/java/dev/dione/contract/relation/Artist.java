package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** Someone who records. */
@Entity(table = "artists")
record Artist(@Id long id, String name) {}
