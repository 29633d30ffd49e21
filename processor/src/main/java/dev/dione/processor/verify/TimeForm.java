package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.ValueKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which SQLite's functions give times (https://www.sqlite.org/lang_datefunc.html). */
enum TimeForm {
  DATE("SQLite's date"),
  TIME("SQLite's time, HH:MM:SS"),
  DATE_TIME("SQLite's time, YYYY-MM-DD HH:MM:SS"),
  NUMBER("a number");

  private final String text;

  TimeForm(String text) {
    this.text = text;
  }

  /** What a call of one of the functions gives; empty if it is none of them, or part of more. */
  static Optional<TimeForm> ofCall(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.get(0).kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    String name = tokens.get(0).text().toLowerCase(Locale.ROOT);
    boolean whole = tokens.size() == 1 ? name.startsWith("current_") : isCall(tokens);
    return !whole
        ? Optional.empty()
        : switch (name) {
          case "date", "current_date" -> Optional.of(DATE);
          case "time", "current_time" -> Optional.of(TIME);
          case "datetime", "current_timestamp" -> Optional.of(DATE_TIME);
          case "julianday", "unixepoch" -> Optional.of(NUMBER);
          default -> Optional.empty();
        };
  }

  /** Whether the first parenthesis is closed by the last token. */
  private static boolean isCall(List<Token> tokens) {
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0) {
        return i == tokens.size() - 1;
      }
    }
    return false;
  }

  /** Whether values of that kind compare with it; those whose form is not known do. */
  boolean suits(ValueKind kind) {
    return switch (kind) {
      case LOCAL_DATE -> this == DATE;
      case SQLITE_TIME -> this == TIME;
      case SQLITE_DATE_TIME, SQLITE_INSTANT -> this == DATE_TIME;
      case LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> false;
      default -> kind.columnType() == ColumnType.TEXT || this == NUMBER;
    };
  }

  /** As messages name it. */
  String text() {
    return text;
  }

  /** Whether values of that kind are a date or a time of day, or both. */
  static boolean isTime(ValueKind kind) {
    return switch (kind) {
      case LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          INSTANT,
          SQLITE_TIME,
          SQLITE_DATE_TIME,
          SQLITE_INSTANT,
          OFFSET_DATE_TIME,
          ZONED_DATE_TIME ->
          true;
      default -> false;
    };
  }

  /** The form of a kind's text as messages name it. */
  static String name(ValueKind kind) {
    return switch (kind) {
      case LOCAL_DATE -> "a date, YYYY-MM-DD";
      case LOCAL_TIME -> "a time in ISO-8601";
      case LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
          "a date and time in ISO-8601";
      case SQLITE_TIME -> TIME.text;
      case SQLITE_DATE_TIME, SQLITE_INSTANT -> DATE_TIME.text;
      default -> kind.columnType() == ColumnType.INTEGER ? "an integer" : "a number";
    };
  }

  /** What to do where a column of that kind meets another form. */
  static String fix(ValueKind kind) {
    return switch (kind) {
      case LOCAL_DATE -> "compare it with date(…), or with a LocalDate parameter";
      case LOCAL_TIME, LOCAL_DATE_TIME, INSTANT ->
          "annotate the property with @Column(time = SQLITE), or compare it with a parameter of its"
              + " type";
      case SQLITE_TIME -> "compare it with time(…)";
      case SQLITE_DATE_TIME, SQLITE_INSTANT ->
          "compare it with datetime(…), or annotate the parameter with @Column(time = SQLITE)";
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> "store an Instant, which has one form";
      default -> "compare it with unixepoch(…), or store a time type";
    };
  }
}
