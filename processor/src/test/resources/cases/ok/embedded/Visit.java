package app;

import dev.dione.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** A row with a whole entity, a second one that may be missing, and an object of plain columns. */
public record Visit(
    @Embedded(prefix = "c_") Customer customer,
    long visits,
    @Nullable @Embedded(prefix = "p_") Customer patron,
    @Nullable @Embedded Geo last) {}
