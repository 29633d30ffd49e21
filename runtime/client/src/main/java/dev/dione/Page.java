package dev.dione;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows. Each page is a request of its own: rows that others write meanwhile appear in
 * later pages or not, by their place in the order; none comes twice unless its place moves.
 *
 * @param items the rows, unmodifiable
 * @param next the cursor of the next page, or null if this is the last one. It is opaque text of
 *     letters, digits, {@code -} and {@code _}, not encrypted: it holds the values of the order
 *     columns in the last row. It serves the same query only, also with other parameters.
 * @param <T> what a row becomes
 */
public record Page<T>(List<T> items, @Nullable String next) {
  /** A page of a copy of these rows. */
  public Page {
    items = List.copyOf(items);
  }

  /** Whether there was a row after this page when it was read. */
  public boolean hasNext() {
    return next != null;
  }
}
