package dev.dione.contract.filter;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

/** A seat of a hall. */
@Entity(table = "seats")
@Index(columns = {"hall", "price"})
@Index(columns = "price")
record Seat(@Id long id, String hall, @Nullable Integer price, String note) {}
