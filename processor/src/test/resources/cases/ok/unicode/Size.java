package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/** Names beyond ASCII; not of types, whose files some systems could not name. */
@Entity(table = "größe")
public record Size(@Id String schlüssel, @Nullable String 名前, int straße) {}
