package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Ticket(@Id String show, @Id int seat, @Nullable String guest) {}
