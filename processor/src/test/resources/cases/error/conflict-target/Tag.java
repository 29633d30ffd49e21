package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = {"name", "lang"}, unique = true)
@Index(columns = "slug", unique = true, where = "lang = 'en'")
@Index(columns = "lang")
public record Tag(@Id int id, String name, String lang, String slug) {}
