package dev.dione.dialect.limits;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which virtual tables D1 has. Source: workerd's authorizer (src/workerd/util/sqlite.c++), and its
 * answers when asked, 2026-11-20. Names are taken in any case.
 */
public final class VirtualTables {
  private static final Set<String> MODULES = Set.of("fts5", "fts5vocab", "rtree", "rtree_i32");
  private static final List<String> ABSENT = List.of("dbstat", "fts3tokenize", "fts4aux");

  private VirtualTables() {}

  /** Whether {@code CREATE VIRTUAL TABLE … USING} may name the module. */
  public static boolean isModule(String name) {
    return MODULES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the embedded SQLite has a table of this name without its being created, unlike D1. */
  public static boolean isAbsent(String name) {
    for (String absent : ABSENT) {
      if (absent.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
