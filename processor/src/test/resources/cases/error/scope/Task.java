package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import dev.dione.annotations.Tenant;
import org.jspecify.annotations.Nullable;

@Entity @SuppressWarnings("dione:key-of-all-tenants: is not what this is about")
public record Task(
    @Id long id, @Tenant String team, String text, @References(Task.class) @Nullable Long parent) {}
