package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;

@Entity
public record Venue(@Id String id, String name, @Version long version) {}
