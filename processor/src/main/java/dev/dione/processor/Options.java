package dev.dione.processor;

import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.report.Warnings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The processor options.
 *
 * @param suffix {@code -Adione.suffix}: what generated type names end with; by default {@code _}
 * @param proof {@code -Adione.proof=required}: that SQLite does not start is an error
 * @param schemaDir {@code -Adione.schemaDir}: a folder that gets the schema files too; empty if
 *     none does
 * @param warnings {@code -Adione.warnings}: what becomes of warnings
 */
record Options(String suffix, String proof, String schemaDir, Warnings warnings) {
  static final String SUFFIX = "dione.suffix";
  static final String PROOF = "dione.proof";
  static final String SCHEMA_DIR = "dione.schemaDir";
  static final String WARNINGS = "dione.warnings";

  static Options of(Map<String, String> options) {
    return new Options(
        options.containsKey(SUFFIX) ? text(options, SUFFIX) : "_",
        text(options, PROOF),
        text(options, SCHEMA_DIR),
        new Warnings(text(options, WARNINGS)));
  }

  /** An option without a value is null. */
  private static String text(Map<String, String> options, String name) {
    String value = options.get(name);
    return value == null ? "" : value;
  }

  /** Reports what no option can be, at the first type that meets it. */
  void check(Report report, Place place) {
    if (suffix.isEmpty() || !SourceVersion.isIdentifier("A" + suffix)) {
      report.add(
          RootCode.OPTION, place, "-A" + SUFFIX, suffix, "give letters, digits or _, at least one");
    }
    if (!proof.isEmpty() && !proofRequired()) {
      report.add(RootCode.OPTION, place, "-A" + PROOF, proof, "give required, or leave it out");
    }
    for (String word : warnings.unknown()) {
      report.add(
          RootCode.OPTION,
          place,
          "A part of -A" + WARNINGS,
          word,
          "give warn, note or error, alone or as KEY=error, where KEY is one of "
              + String.join(", ", Warnings.keys()));
    }
    if (schemaFolder().isEmpty() && !schemaDir.isEmpty()) {
      report.add(RootCode.OPTION, place, "-A" + SCHEMA_DIR, schemaDir, "give the path of a folder");
    }
  }

  boolean proofRequired() {
    return proof.equals("required");
  }

  /** The folder of {@code -Adione.schemaDir}, if there is one. */
  Optional<Path> schemaFolder() {
    try {
      return schemaDir.isEmpty() ? Optional.empty() : Optional.of(Path.of(schemaDir));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
