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

  private static final Set<String> REFUSED =
      Set.of(
          """
          analysis_limit application_id auto_vacuum automatic_index busy_timeout cache_size
          cache_spill cell_size_check checkpoint_fullfsync collation_list compile_options
          count_changes database_list default_cache_size empty_result_callbacks encoding
          freelist_count full_column_names fullfsync function_list hard_heap_limit
          incremental_vacuum integrity_check journal_mode journal_size_limit locking_mode
          max_page_count mmap_size module_list page_count pragma_list query_only read_uncommitted
          schema_version secure_delete short_column_names shrink_memory soft_heap_limit synchronous
          temp_store temp_store_directory threads trusted_schema user_version wal_autocheckpoint
          wal_checkpoint writable_schema
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> WITHOUT_TABLE =
      Set.of(
          "incremental_vacuum",
          "mmap_size",
          "shrink_memory",
          "temp_store_directory",
          "wal_autocheckpoint",
          "wal_checkpoint");

  private Pragmas() {}

  /**
   * Whether SQLite has the PRAGMA and D1 refuses it, also as the table {@code pragma_…} if it has
   * that. As a statement D1 refuses whatever it does not allow, known or not.
   */
  public static boolean isRefused(String name) {
    return REFUSED.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether there is no table {@code pragma_…} for a refused PRAGMA (workerd, 2026-11-20). */
  public static boolean lacksTable(String name) {
    return WITHOUT_TABLE.contains(name.toLowerCase(Locale.ROOT));
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

  /** The PRAGMAs that SQLite has and D1 refuses, in lower case. */
  public static Set<String> refused() {
    return REFUSED;
  }
}
