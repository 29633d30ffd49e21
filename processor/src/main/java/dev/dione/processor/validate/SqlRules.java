package dev.dione.processor.validate;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import dev.dione.processor.report.WarningCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of a {@code @Query}'s text before the engine sees it. */
final class SqlRules {
  private static final int MAX_PARAMETERS = 100;

  private final DaoMethod method;
  private final String sql;
  private final Report report;

  SqlRules(DaoMethod method, String sql, Report report) {
    this.method = method;
    this.sql = sql;
    this.report = report;
  }

  void check() {
    List<Token> tokens = Lexer.tokens(sql);
    if (tokens.isEmpty()) {
      broken(0, "The SQL of " + method.name() + " is empty. Fix: write a statement.");
    }
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.BROKEN) {
        broken(
            token.start(),
            "The SQL of %s has something that never ends, or is no SQL: %s. Fix: close or remove it."
                .formatted(method.name(), shortened(token.text())));
      }
    }
    int semicolon = firstSemicolon(tokens);
    if (semicolon >= 0 && semicolon < tokens.size() - 1) {
      broken(
          tokens.get(semicolon + 1).start(),
          "%s holds more than one statement. Fix: one method for each, in a batch to run them as one."
              .formatted(method.name()));
    }
    parameters(tokens);
    if (method instanceof ReadMethod read && !read.row().relations().isEmpty()) {
      related(tokens, read.row().relations().get(0).name());
    }
  }

  /** The rows are read once more for each relation, and have to be the same ones. */
  private void related(List<Token> tokens, String relation) {
    if (!StatementKind.of(tokens).isQuery()) {
      report.add(
          RelationCode.RELATION_PLACE,
          method.place(),
          "%s changes rows, and a statement that does so runs once, so that %s cannot be read. Fix: return its own columns, and read the rest with a SELECT."
              .formatted(method.name(), relation));
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean random = token.isWord("RANDOM") || token.isWord("RANDOMBLOB");
      if (random && tokens.get(i + 1).isSymbol("(")) {
        report.add(
            RelationCode.UNSTEADY_QUERY,
            method.place().at(sql, token.start()),
            method.name(),
            token.text(),
            relation);
      }
    }
  }

  private static int firstSemicolon(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isSymbol(";")) {
        return i;
      }
    }
    return -1;
  }

  private void parameters(List<Token> tokens) {
    Map<String, Parameter> declared = new LinkedHashMap<>();
    method.parameters().forEach(parameter -> declared.put(parameter.name(), parameter));
    Set<String> used = new LinkedHashSet<>();
    boolean correct = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.PARAMETER) {
        correct &= parameter(tokens, i, declared);
        used.add(tokens.get(i).text().substring(1));
      }
    }
    if (correct) {
      declared.values().stream()
          .filter(parameter -> !used.contains(parameter.name()))
          .forEach(this::unused);
    }
    if (used.size() > MAX_PARAMETERS) {
      parameter(
          tokens.get(0),
          "%s has %d parameters, and D1 takes at most 100. Fix: pass a collection as one."
              .formatted(method.name(), used.size()));
    }
  }

  private void unused(Parameter parameter) {
    report.add(
        DaoCode.QUERY_PARAMETER,
        parameter.place(),
        "Method %s has the parameter %s, which its SQL does not use. Fix: use :%s, or remove it."
            .formatted(method.name(), parameter.name(), parameter.name()));
  }

  /** Whether the method has a parameter of that name; what is wrong with its use is reported. */
  private boolean parameter(List<Token> tokens, int at, Map<String, Parameter> declared) {
    Token token = tokens.get(at);
    String name = token.text().substring(1);
    Parameter parameter = declared.get(name);
    boolean named = token.text().startsWith(":");
    if (!named) {
      parameter(
          token,
          "%s has the parameter %s. Fix: name parameters, as in :%s."
              .formatted(
                  method.name(),
                  token.text(),
                  declared.isEmpty() ? "name" : declared.keySet().iterator().next()));
    } else if (parameter == null) {
      List<String> names = List.copyOf(declared.keySet());
      parameter(
          token,
          "The SQL has :%s, and method %s has no such parameter.%s Fix: add it, or rename one."
              .formatted(name, method.name(), Suggest.didYouMean(name, names)));
    }
    if (parameter != null) {
      collection(tokens, at, parameter);
      match(tokens, at, parameter);
    }
    return named && parameter != null;
  }

  /** Text that a user typed would be read as FTS5's query language. */
  private void match(List<Token> tokens, int at, Parameter parameter) {
    boolean text = parameter.value().kind() == ValueKind.STRING;
    if (text && at > 0 && tokens.get(at - 1).isWord("MATCH")) {
      report.add(
          WarningCode.MATCH_TEXT,
          method.place().at(sql, tokens.get(at).start()),
          parameter.name(),
          method.name());
    }
  }

  /** Elsewhere SQL would take the first value of a collection, and drop the others. */
  private void collection(List<Token> tokens, int at, Parameter parameter) {
    boolean alone =
        at > 1
            && at + 1 < tokens.size()
            && tokens.get(at - 1).isSymbol("(")
            && tokens.get(at + 1).isSymbol(")")
            && tokens.get(at - 2).isWord("IN");
    if (parameter.many() && !alone && !(at > 0 && tokens.get(at - 1).isWord("IN"))) {
      parameter(
          tokens.get(at),
          "Parameter %s of %s is a collection, and fits only alone in IN (:%s). Fix: write it so, or pass one value."
              .formatted(parameter.name(), method.name(), parameter.name()));
    }
  }

  private void parameter(Token token, String text) {
    report.add(DaoCode.QUERY_PARAMETER, method.place().at(sql, token.start()), text);
  }

  private void broken(int index, String text) {
    report.add(SqlCode.BROKEN_SQL, method.place().at(sql, index), text);
  }

  private static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }
}
