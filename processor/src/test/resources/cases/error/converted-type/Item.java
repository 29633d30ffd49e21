package app;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// an entity is no value
@Entity
@Converted(SkuText.class)
public record Item(
    @Id Sku sku,
    Money price,
    Box<String> good,
    // another form of a generic type
    Box<Integer> bad) {}
