package dev.dione;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page: a parameter of every DAO method that returns a {@link Page}.
 *
 * @param size how many rows at most, at least 1
 * @param cursor the {@link Page#next} of the page before it, or null for the first page
 */
public record PageRequest(int size, @Nullable String cursor) {
  /**
   * A request.
   *
   * @throws IllegalArgumentException if the size is below 1
   */
  public PageRequest {
    if (size < 1) {
      throw new IllegalArgumentException("A page of " + size + " rows: ask for 1 or more");
    }
  }

  /** The first page. */
  public static PageRequest first(int size) {
    return new PageRequest(size, null);
  }

  /**
   * The page after another one.
   *
   * @throws NullPointerException if the cursor is null: the page before was the last one
   */
  public static PageRequest after(String cursor, int size) {
    return new PageRequest(
        size, Objects.requireNonNull(cursor, "There is no next page: ask hasNext() first"));
  }
}
