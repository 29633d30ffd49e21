package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a table that begins with _cf_
@Entity(table = "_CF_KV")
public record Kv(@Id String id) {}
