package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.List;
import dev.dione.annotations.Json;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "home_town")
public record Customer(
    @Id @Embedded CustomerKey key,
    String name,
    @Embedded(prefix = "home_") Address home,
    @Nullable @Embedded(prefix = "work_") Address work,
    @Json List<String> tags,
    @Embedded Audit audit) {}
