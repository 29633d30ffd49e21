package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
// in an index's expression
@Index(columns = {"name", "lower(nme)"})
// in an index that changes
@Index(columns = "(name || random())", name = "by_chance")
// a function in an index
@Index(columns = "load_extension(name)", name = "refused")
// a query in an index
@Index(columns = "(SELECT 1)", name = "asking")
// in an index's COLLATE
@Index(columns = "name COLLATE NOCSE", name = "collated")
public record Tag(@Id int id, String name) {}
