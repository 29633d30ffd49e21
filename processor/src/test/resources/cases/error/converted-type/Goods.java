package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Goods(@Id Sku sku, Box<String> box, long amount) {}
