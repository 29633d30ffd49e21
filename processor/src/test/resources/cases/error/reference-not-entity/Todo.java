package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import java.util.Locale;

// references to what are no entities
@Entity
public record Todo(@Id String id, @References(Locale.class) String locale, @References(value = int.class) int n) {}
