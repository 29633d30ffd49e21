package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

// a check of a table
@Entity
@Check("nam <> ''")
@Index(columns = "name", where = "ident > 0", name = "big")
public record Tag(@Id int id, String name) {}
