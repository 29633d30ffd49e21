package app;

import dev.dione.annotations.Converted;

@Converted(SkuText.class)
public record Sku(String text) {}
