package dev.dione.samples.quickstart.price;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A drink on the menu. */
// tag::entity[]
@Entity(table = "drinks")
@Index(columns = "price")
public record Drink(
    @Id String name,
    Money price, // price INTEGER NOT NULL
    @Nullable Money happyHour,
    @Nullable @Converted(LinkConverter.class) URI photo) {}
// end::entity[]
