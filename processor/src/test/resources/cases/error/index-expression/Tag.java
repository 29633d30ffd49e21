package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = {"name", "lower(nme)"})
@Index(columns = "(name || random())", name = "by_chance")
@Index(columns = "load_extension(name)", name = "refused")
@Index(columns = "(SELECT 1)", name = "asking")
public record Tag(@Id int id, String name) {}
