package dev.dione.processor.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue: everything that the processor can complain about, in one enum for each kind of
 * subject. Numbers and words are never reused.
 */
public sealed interface Code
    permits EntityCode,
        SchemaCode,
        ShapeCode,
        ConverterCode,
        DaoCode,
        RelationCode,
        LoadCode,
        WriteCode,
        SqlCode,
        RootCode,
        WarningCode {
  /** What the catalogue says of it. */
  Entry entry();

  /** The stable tag: {@code D1E002/MissingId} for an error, {@code D1W101/…} for a warning. */
  default String tag() {
    return entry().tag();
  }

  /** Whether it is a warning, which can be suppressed by its key. */
  default boolean isWarning() {
    return !entry().key().isEmpty();
  }

  /**
   * What {@code @SuppressWarnings} takes, before a colon and the reason: {@code
   * dione:null-in-unique-key}; empty for an error.
   */
  default String warningKey() {
    return isWarning() ? Warnings.PREFIX + entry().key() : "";
  }

  /** All codes: errors, then warnings, each by number. */
  static List<Code> all() {
    return Stream.<Code[]>of(
            EntityCode.values(),
            ShapeCode.values(),
            ConverterCode.values(),
            SchemaCode.values(),
            DaoCode.values(),
            RelationCode.values(),
            WriteCode.values(),
            LoadCode.values(),
            SqlCode.values(),
            RootCode.values(),
            WarningCode.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Code::tag))
        .toList();
  }
}
