package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;

@Entity
public record Key(
    // in the id
    @Id @SoftDelete boolean gone, @Id long id) {}
