package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * SQL as Java source: a text block where it has several lines, so that it reads as it was meant.
 */
final class SqlLiteral {
  private SqlLiteral() {}

  static CodeBlock of(String sql) {
    boolean plain = sql.indexOf('\n') < 0 || sql.lines().anyMatch(SqlLiteral::losesSpace);
    if (plain || sql.indexOf('\r') >= 0) {
      return CodeBlock.of("$S", sql);
    }
    String escaped = sql.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    String end = escaped.endsWith("\"") ? "\\\n\"\"\"" : "\"\"\"";
    return CodeBlock.of("$L", ("\"\"\"\n" + escaped + end).replace("\n", "\n    "));
  }

  /** A text block drops white space at the end of a line. */
  private static boolean losesSpace(String line) {
    return !line.equals(line.stripTrailing());
  }
}
