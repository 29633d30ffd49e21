package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = "slug", unique = true)
public record Word(@Id int id, String text, @Column(generated = "lower(text)") String slug) {}
