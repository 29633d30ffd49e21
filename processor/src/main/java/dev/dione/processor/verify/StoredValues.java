package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the literals that a statement stores fit their columns. The program of the statement
 * tells which value goes where: the TypeCheck of a STRICT table names the registers of a row, and a
 * literal is put into its register by one step.
 */
final class StoredValues {
  // What a numeric column makes a number of; the rest it refuses.
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

  private final List<TableDef> tables;
  private final Report report;

  StoredValues(List<TableDef> tables, Report report) {
    this.tables = tables;
    this.report = report;
  }

  /** Whether no literal of a write is sure to be refused; the steps are its program. */
  boolean check(ProvenStatement statement, List<Step> steps) {
    boolean fits = true;
    for (Step check : steps) {
      Optional<TableDef> table =
          tables.stream()
              .filter(t -> check.is("TypeCheck") && t.name().equals(check.p4()))
              .findFirst();
      for (int i = 0; table.isPresent() && i < table.get().columns().size(); i++) {
        fits &= fits(statement, steps, check.p1() + i, table.get(), table.get().columns().get(i));
      }
    }
    return fits;
  }

  private boolean fits(
      ProvenStatement statement, List<Step> steps, int register, TableDef table, ColumnDef column) {
    List<Step> writers = steps.stream().filter(s -> isLiteral(s, register)).toList();
    boolean rowid = table.rowidAlias().filter(column::equals).isPresent(); // it is kept elsewhere
    if (rowid || writers.size() != 1 || steps.stream().anyMatch(s -> isOther(s, register))) {
      return true;
    }
    Step literal = writers.get(0);
    Optional<String> what = refused(literal, column);
    what.ifPresent(
        w ->
            report.add(
                SqlCode.LITERAL_TYPE,
                statement.at(place(statement.sql(), literal)),
                table.name() + "." + column.name(),
                column.type().name() + (column.notNull() ? " NOT NULL" : ""),
                w));
    return what.isEmpty();
  }

  private static boolean isLiteral(Step step, int register) {
    return switch (step.opcode()) {
      case "String8", "Integer", "Int64", "Real", "Blob" -> step.p2() == register;
      case "Null" -> step.p2() == register && step.p3() <= register;
      default -> false;
    };
  }

  private static boolean isOther(Step step, int register) {
    return switch (step.opcode()) {
      case "Column", "Function", "PureFunc", "Add", "Subtract", "Multiply", "Divide", "Concat" ->
          step.p3() == register;
      case "Variable", "Copy", "SCopy", "Rowid", "Move", "NewRowid" -> step.p2() == register;
      default -> false;
    };
  }

  /** What is refused, if it is. */
  private static Optional<String> refused(Step literal, ColumnDef column) {
    ColumnType type = column.type();
    if (literal.is("Null")) {
      boolean refused = column.notNull() && column.defaultSql() == null;
      return refused ? Optional.of("NULL, as a value or for want of one") : Optional.empty();
    }
    boolean fits =
        switch (literal.opcode()) {
          case "Blob" -> type == ColumnType.BLOB;
          case "String8" ->
              type == ColumnType.TEXT
                  || (type != ColumnType.BLOB && NUMBER.matcher(literal.p4()).matches());
          case "Real" ->
              type != ColumnType.BLOB
                  && (type != ColumnType.INTEGER || literal.p4().endsWith(".0"));
          default -> type != ColumnType.BLOB;
        };
    return fits ? Optional.empty() : Optional.of(name(literal));
  }

  private static String name(Step literal) {
    return switch (literal.opcode()) {
      case "String8" -> "the text '" + literal.p4() + "'";
      case "Real" -> "the number " + literal.p4();
      case "Blob" -> "a BLOB";
      default -> "an integer";
    };
  }

  /** Where the literal stands, or the statement if it is not found. */
  private static int place(String sql, Step literal) {
    List<Token> tokens = Lexer.tokens(sql);
    return tokens.stream()
        .filter(
            token ->
                switch (literal.opcode()) {
                  case "String8" ->
                      token.kind() == Token.Kind.STRING
                          && token.text().equals("'" + literal.p4().replace("'", "''") + "'");
                  case "Null" -> token.isWord("NULL");
                  case "Blob" -> token.kind() == Token.Kind.BLOB;
                  default ->
                      token.kind() == Token.Kind.NUMBER
                          && (literal.p4().isEmpty()
                              ? token.text().equals(String.valueOf(literal.p1()))
                              : token.text().equals(literal.p4()));
                })
        .findFirst()
        .or(() -> tokens.stream().filter(token -> token.isWord("INTO")).findFirst())
        .orElse(tokens.get(0))
        .start();
  }
}
