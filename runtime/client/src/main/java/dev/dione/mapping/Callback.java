package dev.dione.mapping;

import dev.dione.error.D1ValueException;
import org.jspecify.annotations.Nullable;

/** What an entity's own methods give, before it is written or after it was read. */
public final class Callback {
  private Callback() {}

  /**
   * The entity to go on with.
   *
   * @param method the method that gave it, such as {@code Song.trimmed}
   * @throws D1ValueException if it gave null
   */
  public static <T> T given(String method, @Nullable T entity) {
    if (entity == null) {
      throw new D1ValueException(method + " returned null. Return the entity to go on with");
    }
    return entity;
  }
}
