package app;

import dev.dione.annotations.Column;
import org.jspecify.annotations.Nullable;

/** A projection: components are named like result columns. */
public record Card(String title, long views, byte @Nullable [] data, @Column(name = "n") int number) {}
