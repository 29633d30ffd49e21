package dev.dione.processor;

import dev.dione.processor.report.Warnings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The processor options.
 *
 * @param suffix {@code -Adione.suffix}: what generated type names end with; by default {@code _}
 * @param proofRequired {@code -Adione.proof=required}: that SQLite does not start is an error
 * @param schemaDir {@code -Adione.schemaDir}: a folder that gets the schema files too
 * @param warnings {@code -Adione.warnings}: what becomes of warnings
 */
record Options(String suffix, boolean proofRequired, Optional<Path> schemaDir, Warnings warnings) {
  static final String SUFFIX = "dione.suffix";
  static final String PROOF = "dione.proof";
  static final String SCHEMA_DIR = "dione.schemaDir";
  static final String WARNINGS = "dione.warnings";

  static Options of(Map<String, String> options) {
    return new Options(
        options.getOrDefault(SUFFIX, "_"),
        "required".equals(options.get(PROOF)),
        Optional.ofNullable(options.get(SCHEMA_DIR)).map(Path::of),
        new Warnings(options.get(WARNINGS)));
  }
}
