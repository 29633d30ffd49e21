package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(table = "_CF_KV")
public record Kv(@Id String id) {}
