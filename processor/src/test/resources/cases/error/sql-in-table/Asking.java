package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Asking(
    @Id int id,
    String name,
    // a query in a generated column
    @Column(generated = "(SELECT max(id) FROM tag)") int last) {}
