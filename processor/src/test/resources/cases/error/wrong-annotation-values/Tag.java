package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** Values of wrong types are javac's to report. */
@Entity(table = 5)
public record Tag(@Id String id, @Column(onUpsert = "x") String name, @Check(value = 3) String c) {}
