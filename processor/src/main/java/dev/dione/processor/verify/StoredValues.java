package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.dialect.schema.ReferenceDef.Action;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.dialect.sql.Token.Kind;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, TableDef> tables = new HashMap<>(); // by name
  private final Report report;
  private final boolean referencesStore; // behind a write of the row that they mean

  StoredValues(List<TableDef> tables, Report report) {
    tables.forEach(table -> this.tables.putIfAbsent(table.name(), table));
    this.report = report;
    this.referencesStore =
        tables.stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(column -> column.reference() != null && stores(column.reference()));
  }

  private static boolean stores(ReferenceDef reference) {
    boolean onDelete =
        reference.onDelete() == Action.SET_NULL || reference.onDelete() == Action.SET_DEFAULT;
    return onDelete
        || (reference.onUpdate() != Action.NO_ACTION && reference.onUpdate() != Action.RESTRICT);
  }

  /**
   * Whether a write has to be looked at: not one that deletes, and not one that sets columns to
   * parameters alone, if no reference stores something behind it.
   */
  boolean mayFind(UserSql sql, StatementKind kind) {
    return referencesStore || !(kind.verb().equals("DELETE") || setsParameters(sql));
  }

  /** Whether it is {@code UPDATE t SET c = :p, …}, perhaps with a WHERE. */
  private boolean setsParameters(UserSql sql) {
    TableDef table = sql.token(0).isWord("UPDATE") ? tables.get(sql.token(1).name()) : null;
    boolean plain = table != null && table.columns().stream().allMatch(c -> c.generated() == null);
    if (!plain || !sql.token(2).isWord("SET")) {
      return false;
    }
    int end = 2;
    do {
      if (!sql.token(end + 2).isSymbol("=") || sql.token(end + 3).kind() != Kind.PARAMETER) {
        return false;
      }
      end += 4;
    } while (sql.token(end).isSymbol(","));
    Token after = sql.token(end);
    return after.text().isEmpty() || after.isSymbol(";") || after.isWord("WHERE");
  }

  /** Whether no literal of a write is sure to be refused; the steps are its program. */
  boolean check(ProvenStatement statement, List<Step> steps) {
    boolean fits = true;
    for (Step check : steps) {
      TableDef table = check.is("TypeCheck") ? tables.get(check.p4()) : null;
      for (int i = 0; table != null && i < table.columns().size(); i++) {
        fits &= fits(statement, steps, check.p1() + i, table, table.columns().get(i));
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
