package dev.dione.dialect.limits;

import java.util.Locale;
import java.util.Set;

/**
 * Which SQL functions D1 has, and which of them it lets a statement call. Source: workerd's list
 * (src/workerd/util/sqlite.c++, {@code ALLOWED_SQLITE_FUNCTIONS}), and its answers when asked for
 * each, 2026-11-20. Names are taken in any case.
 */
public final class Functions {
  /** What D1 says to a call. */
  public enum Answer {
    /** It runs. */
    ALLOWED,
    /** It is there, but D1 answers {@code not authorized to use function}. */
    REFUSED,
    /** The embedded SQLite has it and D1 does not: {@code no such function}. */
    ABSENT,
    /** Not a function that either of them has. */
    UNKNOWN
  }

  private static final Set<String> ALLOWED =
      words(
          """
          abs changes char coalesce concat concat_ws format glob hex ifnull iif instr
          last_insert_rowid length like likelihood likely load_extension lower ltrim max min nullif
          octet_length printf quote random randomblob replace round rtrim sign substr substring
          total_changes trim typeof unhex unicode unlikely upper zeroblob
          current_date current_time current_timestamp date datetime julianday strftime time timediff
          unixepoch
          avg count group_concat string_agg sum total
          cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank
          row_number
          acos acosh asin asinh atan atan2 atanh ceil cos cosh degrees exp floor ln log log2 mod pi
          pow radians sin sinh sqrt tan tanh trunc
          json json_array json_array_length json_extract json_group_array json_group_object
          json_insert json_object json_patch json_quote json_remove json_replace json_set json_type
          json_valid jsonb jsonb_array jsonb_extract jsonb_group_array jsonb_group_object
          jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set
          -> ->>
          bm25 highlight match snippet rtreecheck
          """);

  private static final Set<String> REFUSED =
      words(
          """
          ceiling if json_array_insert json_error_position json_pretty jsonb_array_insert log10
          power sqlite_compileoption_get sqlite_compileoption_used sqlite_log sqlite_source_id
          sqlite_version subtype unistr unistr_quote
          fts5 fts5_get_locale fts5_insttoken fts5_locale fts5_source_id rtreedepth rtreenode
          """);

  private static final Set<String> ABSENT =
      words(
          """
          atn2 charindex cot coth difference leftstr lower_quartile median mode padc padl padr
          percentile percentile_cont percentile_disc proper replicate reverse rightstr square stdev
          strfilter upper_quartile variance
          fts3_tokenizer matchinfo offsets optimize
          """);

  // ALTER TABLE and ANALYZE call these on their own; a user's statement cannot.
  private static final Set<String> INTERNAL =
      words(
          """
          sqlite_drop_column sqlite_rename_column sqlite_rename_quotefix sqlite_rename_table
          sqlite_rename_test stat_get stat_init stat_push
          """);

  private Functions() {}

  /** What D1 says to a call of the function. */
  public static Answer answer(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ALLOWED.contains(lower)) {
      return Answer.ALLOWED;
    }
    if (REFUSED.contains(lower)) {
      return Answer.REFUSED;
    }
    return ABSENT.contains(lower) ? Answer.ABSENT : Answer.UNKNOWN;
  }

  /** Whether SQLite itself calls the function, to run ALTER TABLE or ANALYZE. */
  public static boolean isInternal(String name) {
    return INTERNAL.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The functions that D1 lets a statement call, in lower case. */
  public static Set<String> allowed() {
    return ALLOWED;
  }

  /** The functions that D1 has and refuses, in lower case. */
  public static Set<String> refused() {
    return REFUSED;
  }

  /** The functions that the embedded SQLite has and D1 does not, in lower case. */
  public static Set<String> absent() {
    return ABSENT;
  }

  private static Set<String> words(String list) {
    // A regular expression would cost a fresh JVM more than the words.
    return Set.of(list.replace('\n', ' ').split(" "));
  }
}
