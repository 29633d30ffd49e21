package dev.dione.contract.dao;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows with many ties and nulls, under a composite id. */
@Entity(table = "slots")
record Slot(
    @Id String hall, @Id int number, @Nullable LocalDate day, @Nullable Long price, String title) {}
