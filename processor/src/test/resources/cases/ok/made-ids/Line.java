package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a composite id can be made, too. */
@Entity
public record Line(
    @Id @References(Note.class) UUID note, @Id(uuid = true) @Nullable String line, String text) {}
