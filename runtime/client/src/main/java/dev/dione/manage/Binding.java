package dev.dione.manage;

import dev.dione.error.D1ValueException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A D1 binding.
 *
 * @param name the variable in the Worker's {@code env}
 * @param databaseId the database
 */
record Binding(String name, String databaseId) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  Binding {
    if (!NAME.matcher(name).matches()) {
      throw new D1ValueException(
          "'%s' cannot be a binding: it is a JavaScript variable, such as DB".formatted(name));
    }
  }

  /**
   * Whether the target has exactly this binding already.
   *
   * @param storedId the database that the name is bound to, or null if it is something else
   * @throws D1ValueException if the name is taken
   */
  boolean isAlready(@Nullable String storedId, String kind, BindingTarget target) {
    if (databaseId.equals(storedId)) {
      return true;
    }
    throw new D1ValueException(
        "%s already has a binding %s (%s%s). Choose another name, or remove that one first"
            .formatted(target, name, kind, storedId == null ? "" : ", database " + storedId));
  }
}
