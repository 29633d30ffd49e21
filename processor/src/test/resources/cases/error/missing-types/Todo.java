package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import java.util.List;

/** What does not exist is javac's to report, and nobody else's. */
@Entity
public record Todo(@Id String id, Missing missing, List<Absent> absent, @Json Gone gone) {}
