package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.WarningCode;
import java.util.Optional;

/** Whether columns are compared with what they can be compared with. */
final class ComparisonRules {
  private final UserSql sql;
  private final SqlNames names;
  private final Report report;

  ComparisonRules(UserSql sql, SqlNames names, Report report) {
    this.sql = sql;
    this.names = names;
    this.report = report;
  }

  /** Whether every value can be one of its column; the rest are warnings. */
  boolean check() {
    boolean sound = true;
    for (Comparison comparison : Comparison.in(sql, names)) {
      if (comparison.ordered()) {
        textOrder(comparison.column(), comparison.first());
      }
      Token other = value(comparison);
      var parameter = sql.parameter(other);
      if (parameter.isPresent()) {
        sound &= parameter(comparison, parameter.get(), other);
      } else {
        TimeForm.ofCall(comparison.other())
            .filter(form -> !form.suits(comparison.column().property().type().kind()))
            .ifPresent(form -> timeFormat(comparison, form.text()));
      }
    }
    orders();
    return sound;
  }

  /** The only token on the other side; of {@code (:ids)} the parameter. */
  private static Token value(Comparison comparison) {
    var other = comparison.other();
    boolean wrapped = other.size() == 3 && other.get(0).isSymbol("(") && other.get(2).isSymbol(")");
    return wrapped
        ? other.get(1)
        : other.size() == 1 ? other.get(0) : new Token(Token.Kind.SYMBOL, 0, 0, "");
  }

  private boolean parameter(Comparison comparison, Parameter parameter, Token token) {
    ValueKind column = comparison.column().property().type().kind();
    ValueKind value = parameter.value().kind();
    if (!canBe(value, column)) {
      String type = TypeText.of(comparison.column().property().type().java());
      report.add(
          SqlCode.PARAMETER_TYPE,
          sql.at(token),
          parameter.name(),
          TypeText.of(parameter.declared()),
          comparison.column().label(),
          type,
          "make the parameter " + (parameter.many() ? "a collection of " : "") + type);
      return false;
    }
    if (differs(comparison.column(), parameter, token)) {
      return false;
    }
    boolean cast = value.columnType() == ColumnType.INTEGER;
    if (cast && column.columnType() == ColumnType.TEXT && !comparison.assigned()) {
      report.add(
          WarningCode.TEXT_CAST,
          sql.at(token),
          parameter.name(),
          TypeText.of(parameter.declared()),
          comparison.column().label());
    }
    if (TimeForm.isTime(value) && TimeForm.isTime(column) && value != column) {
      timeFormat(comparison, "parameter " + parameter.name() + ", " + TimeForm.name(value));
    }
    return true;
  }

  /** Whether both have one Java type and are stored in different ways, which is reported. */
  private boolean differs(SqlNames.Column column, Parameter parameter, Token token) {
    ValueType stored = column.property().type();
    ValueType given = parameter.value();
    Optional<String> wanted = converter(stored);
    if (wanted.equals(converter(given)) || !stored.java().box().equals(given.java().box())) {
      return false;
    }
    report.add(
        ConverterCode.CONVERTER_DIFFERS,
        sql.at(token),
        parameter.name(),
        by(given),
        column.label(),
        by(stored),
        wanted
            .map(name -> "annotate the parameter with @Converted(" + name + ".class)")
            .orElse("remove @Converted from the parameter"));
    return true;
  }

  private static Optional<String> converter(ValueType type) {
    return Optional.ofNullable(type.conversion()).map(c -> TypeText.of(c.converter()));
  }

  private static String by(ValueType type) {
    return converter(type).map(name -> "by " + name).orElse("without a converter");
  }

  /** Whether a value of one kind, in its stored form, can be a value of the other. */
  private static boolean canBe(ValueKind value, ValueKind column) {
    if (value == ValueKind.BYTES || column == ValueKind.BYTES) {
      return value == column;
    }
    boolean number =
        column.columnType() != ColumnType.TEXT
            || column == ValueKind.DECIMAL
            || column == ValueKind.BIG_INTEGER;
    return switch (value) {
      case UUID, DURATION, PERIOD -> !number;
      default -> !(number && TimeForm.isTime(value));
    };
  }

  private void timeFormat(Comparison comparison, String other) {
    ValueKind kind = comparison.column().property().type().kind();
    report.add(
        WarningCode.TIME_FORMAT,
        sql.at(comparison.first()),
        comparison.column().label(),
        TimeForm.name(kind),
        other,
        TimeForm.fix(kind));
  }

  /** The terms of each ORDER BY, and what min and max look for. */
  private void orders() {
    for (int i = 0; i + 1 < sql.tokens().size(); i++) {
      if (sql.token(i).isWord("ORDER") && sql.token(i + 1).isWord("BY")) {
        int at = i + 2;
        do {
          at += term(at) + 1;
        } while (sql.token(at - 1).isSymbol(","));
      }
      boolean extreme = sql.token(i).isWord("MIN") || sql.token(i).isWord("MAX");
      if (extreme && sql.token(i + 1).isSymbol("(")) {
        term(i + 2);
      }
    }
  }

  /** Looks at the term that begins there; how many tokens it has. */
  private int term(int start) {
    int length = Comparison.operand(sql, start).size();
    int end = start;
    while (sql.token(end + 1).isSymbol(".")) {
      end += 2;
    }
    Token after = sql.token(end + 1);
    boolean alone =
        end - start + 1 >= length
            || after.isWord("ASC")
            || after.isWord("DESC")
            || after.isWord("NULLS");
    if (alone) {
      names.column(sql, end).ifPresent(column -> textOrder(column, sql.token(start)));
    }
    return length;
  }

  private void textOrder(SqlNames.Column column, Token at) {
    if (!column.property().type().kind().isOrderedAsStored()) {
      report.add(
          WarningCode.TEXT_ORDER,
          sql.at(at),
          column.label(),
          TypeText.of(column.property().type().java()));
    }
  }
}
