package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
// a query in a check
@Check("name <> '' AND id IN (SELECT id FROM tag)")
public record Checked(@Id int id, @Check("length(name) < 9") String name) {}
