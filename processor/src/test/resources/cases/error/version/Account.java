package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;

@Entity
public record Account(@Id String id, @Version int version) {}
