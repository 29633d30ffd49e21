package app;

import dev.dione.annotations.FullText;

// a full-text index of all tenants
@FullText(of = Plain.class)
public record Words(String text) {}
