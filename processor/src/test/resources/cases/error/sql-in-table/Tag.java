package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;


import dev.dione.annotations.Check;

@Entity
@Check(
    """
    length(name) > 1
    AND nme <> ''""")
public record Tag(
    @Id int id,
    // in a column's check
    @Check("length(nam) > 2") String name,
    @Column(generated = "upper(name) || nme") String shout) {}
