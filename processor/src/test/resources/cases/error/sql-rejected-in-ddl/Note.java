package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a default
@Entity
public record Note(@Id int id, @Column(defaultValue = "now()") String made) {}
