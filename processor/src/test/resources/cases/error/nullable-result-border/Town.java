package app;

import dev.dione.annotations.View;
import org.jspecify.annotations.Nullable;

@View(value = "SELECT title, city FROM venues", name = "towns")
public record Town(String title, @Nullable String city) {}
