package dev.dione.dialect.limits;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which PRAGMAs D1 answers. Source: workerd's list (src/workerd/util/sqlite.c++, {@code
 * ALLOWED_PRAGMAS}), and its answers when asked for each, 2026-11-20. Names are taken in any case.
 */
public final class Pragmas {
  private enum Argument {
    NONE,
    BOOLEAN,
    REQUIRED,
    OPTIONAL
  }

  private static final Set<String> BOOLEANS =
      Set.of("0", "1", "on", "off", "yes", "no", "true", "false");

  private static final Map<String, Argument> ALLOWED =
      Map.ofEntries(
          Map.entry("data_version", Argument.NONE),
          Map.entry("page_size", Argument.NONE),
          Map.entry("case_sensitive_like", Argument.BOOLEAN),
          Map.entry("defer_foreign_keys", Argument.BOOLEAN),
          Map.entry("foreign_keys", Argument.BOOLEAN),
          Map.entry("ignore_check_constraints", Argument.BOOLEAN),
          Map.entry("legacy_alter_table", Argument.BOOLEAN),
          Map.entry("recursive_triggers", Argument.BOOLEAN),
          Map.entry("reverse_unordered_selects", Argument.BOOLEAN),
          Map.entry("foreign_key_list", Argument.REQUIRED),
          Map.entry("index_info", Argument.REQUIRED),
          Map.entry("index_list", Argument.REQUIRED),
          Map.entry("index_xinfo", Argument.REQUIRED),
          Map.entry("table_info", Argument.REQUIRED),
          Map.entry("table_xinfo", Argument.REQUIRED),
          Map.entry("foreign_key_check", Argument.OPTIONAL),
          Map.entry("optimize", Argument.OPTIONAL),
          Map.entry("quick_check", Argument.OPTIONAL),
          Map.entry("table_list", Argument.OPTIONAL));

  private Pragmas() {}

  /** Whether D1 answers the PRAGMA at all; so also as the table {@code pragma_…}. */
  public static boolean isAllowed(String name) {
    return ALLOWED.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether D1 answers the PRAGMA with this argument.
   *
   * @param argument what stands after {@code =} or in the parentheses, or null
   */
  public static boolean isAllowed(String name, @Nullable String argument) {
    Argument wanted = ALLOWED.get(name.toLowerCase(Locale.ROOT));
    if (wanted == null) {
      return false;
    }
    return switch (wanted) {
      case NONE -> argument == null;
      case BOOLEAN -> argument == null || BOOLEANS.contains(argument.toLowerCase(Locale.ROOT));
      case REQUIRED -> argument != null;
      case OPTIONAL -> true;
    };
  }

  /**
   * Whether the PRAGMA with this argument changes how the connection behaves. Such a setting
   * outlives the request for every client of the database, {@code defer_foreign_keys} and {@code
   * foreign_keys} excepted.
   */
  public static boolean isSetting(String name, @Nullable String argument) {
    return argument != null && ALLOWED.get(name.toLowerCase(Locale.ROOT)) == Argument.BOOLEAN;
  }

  /** The PRAGMAs that D1 answers, in lower case. */
  public static Set<String> allowed() {
    return ALLOWED.keySet();
  }
}
