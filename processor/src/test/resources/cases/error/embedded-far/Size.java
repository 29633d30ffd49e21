package far;

import dev.dione.annotations.Embedded;

// an embedded type that is hidden in another package
/** An object with one that nobody else can name. */
public record Size(int height, @Embedded Depth depth) {
  record Depth(int depth) {}
}
