package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Json;
import java.util.List;

@Entity(table = "order")
@Index(columns = {"group", "key DESC"})
@Index(columns = "select", unique = true, name = "index")
public record Order(
    @Id String key,
    int group,
    String select,
    @Column(name = "table pricing") @Json List<String> pricing,
    @Column(name = "a\"b") String quote,
    @Column(name = "größe") String size) {}
