package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Plain(@Id String id, String title) {}
