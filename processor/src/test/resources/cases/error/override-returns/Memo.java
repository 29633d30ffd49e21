package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Memo(@Id String id, String text) {}
