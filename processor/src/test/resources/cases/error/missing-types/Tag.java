package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record Tag(@Id String id, @References(Disappeared.class) String other, @Column(name = NO_NAME, notNull = 5) String name) {}
