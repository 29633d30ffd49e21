package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = "code", unique = true)
public record Country(@Id int id, @Check("length(code) = 2") String code) {}
