package app;

import org.jspecify.annotations.Nullable;

public record Leaving(long id, @Nullable String guest) {}
