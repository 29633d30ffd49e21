package dev.dione.processor.verify;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.Shape;
import dev.dione.engine.plan.IndexAdvice;
import dev.dione.engine.plan.IndexColumn;
import dev.dione.engine.plan.IndexSearch;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Code;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for an index on the columns that a statement names, and reports it. */
final class MissingIndex {
  private final Engine engine;
  private final Root root;
  private final Report report;

  MissingIndex(Engine engine, Root root, Report report) {
    this.engine = engine;
    this.root = root;
    this.report = report;
  }

  /**
   * Reports the index that the statement lacks most.
   *
   * @param sent the statement as it is sent, narrowed to the rows that its database shows
   * @param shape what is known of that one
   */
  void check(ProvenStatement statement, String sent, Shape shape) {
    if (!shape.loops()) {
      return; // as most do not: neither the plan nor the columns need be looked at
    }
    Map<IndexColumn, Place> columns = columns(Lexer.tokens(statement.sql()));
    try {
      IndexSearch.run(engine, sent, shape.parameterCount(), List.copyOf(columns.keySet()))
          .ifPresent(
              advice -> {
                IndexColumn first = new IndexColumn(advice.table(), advice.columns().get(0));
                report(statement, advice, columns.get(first));
              });
    } catch (EngineException e) {
      // a statement that leaves no room for EXPLAIN is not advised
    }
  }

  private void report(ProvenStatement statement, IndexAdvice advice, Place place) {
    Code code = advice.sparesScan() ? WarningCode.FULL_SCAN : WarningCode.SORT;
    report.add(
        code,
        statement.at(place.mention().start()),
        advice.table(),
        annotation(advice.columns()),
        place.entity().type().simpleName());
  }

  private static String annotation(List<String> columns) {
    return columns.size() == 1
        ? "@Index(columns = \"%s\")".formatted(columns.get(0))
        : "@Index(columns = {\"%s\"})".formatted(String.join("\", \"", columns));
  }

  /** The columns that the statement names. */
  private Map<IndexColumn, Place> columns(List<Token> tokens) {
    Map<String, Token> mentions = mentions(tokens);
    Map<IndexColumn, Place> columns = new LinkedHashMap<>();
    for (Entity entity : root.entities()) {
      if (!entity.isTable() || !mentions.containsKey(lower(entity.table()))) {
        continue;
      }
      for (Property property : entity.properties()) {
        Token at = mention(mentions, entity, property);
        if (at != null) {
          columns.put(
              new IndexColumn(entity.table(), property.column().name()), new Place(entity, at));
        }
      }
    }
    return columns;
  }

  /** Few rows are deleted, and every statement means those of its tenant. */
  private static @Nullable Token mention(
      Map<String, Token> mentions, Entity entity, Property property) {
    return switch (property.role()) {
      case DELETED -> null;
      case TENANT -> mentions.get(lower(entity.table()));
      default -> mentions.get(lower(property.column().name()));
    };
  }

  /** Where the statement says each name first. */
  private static Map<String, Token> mentions(List<Token> tokens) {
    Map<String, Token> mentions = new HashMap<>();
    for (Token token : tokens) {
      if (token.isName()) {
        mentions.putIfAbsent(lower(token.name()), token);
      }
    }
    return mentions;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Where a statement names a column first, and whose it is. */
  private record Place(Entity entity, Token mention) {}
}
