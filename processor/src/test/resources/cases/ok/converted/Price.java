package app;

import org.jspecify.annotations.Nullable;

/** An embedded object. */
public record Price(Money net, @Nullable Money tax) {}
