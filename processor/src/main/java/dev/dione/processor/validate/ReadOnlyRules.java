package dev.dione.processor.validate;

import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Property;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SchemaCode;
import dev.dione.processor.report.SqlCode;
import java.util.List;

/** What must hold of a view or full-text index by itself. */
final class ReadOnlyRules {
  private final Entity entity;
  private final String name;
  private final Report report;

  private ReadOnlyRules(Entity entity, Report report) {
    this.entity = entity;
    this.name = entity.type().simpleName();
    this.report = report;
  }

  /** What an entity that is never written is called in messages. */
  static String what(Entity entity) {
    return entity.kind() instanceof EntityKind.OfView ? "view" : "full-text index";
  }

  static void check(Entity entity, Report report) {
    ReadOnlyRules rules = new ReadOnlyRules(entity, report);
    rules.options();
    if (entity.kind() instanceof EntityKind.OfView view) {
      rules.query(view.query());
    }
  }

  private void options() {
    for (Property property : entity.properties()) {
      // An embedded object may say how another entity's table stores it.
      String option = property.holder() == null ? option(property) : "";
      if (!option.isEmpty()) {
        report.add(
            SchemaCode.VIEW_OPTION,
            property.place(),
            name + "." + property.name(),
            what(entity),
            option);
      }
    }
    entity
        .indexes()
        .forEach(
            index ->
                report.add(
                    SchemaCode.VIEW_OPTION,
                    index.place(),
                    name,
                    what(entity),
                    "@Index is for a table"));
    if (!entity.checks().isEmpty()) {
      report.add(
          SchemaCode.VIEW_OPTION, entity.place(), name, what(entity), "@Check is for a table");
    }
    if (entity.callbacks().stream().anyMatch(callback -> !callback.before().isEmpty())) {
      report.add(
          SchemaCode.VIEW_OPTION, entity.place(), name, what(entity), "@BeforeWrite never runs");
    }
  }

  private String option(Property property) {
    if (property.computed()) {
      return "no method computes it";
    }
    if (property.isGenerated()) {
      return "generated is for a table's column";
    }
    if (property.column().defaultSql() != null) {
      return "defaultValue is for a table's column";
    }
    if (property.column().collation() != Collation.BINARY) {
      return "collate is for a table's column";
    }
    if (!property.column().checks().isEmpty()) {
      return "@Check is for a table's column";
    }
    if (property.column().reference() != null) {
      return "@References is for a table's column";
    }
    return switch (property.role()) {
      case VALUE -> "";
      case DELETED, TENANT -> // they say which rows of a view are seen
          entity.kind() instanceof EntityKind.OfView ? "" : "rows are those of its entity";
      default -> "Dione writes nothing there";
    };
  }

  private void query(Entity.SqlText query) {
    String sql = query.part();
    List<Token> tokens = Lexer.tokens(sql);
    if (!StatementKind.of(tokens).isQuery()) {
      broken(query, 0, "The SQL of view %s is no SELECT. Fix: write a query.");
    }
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.PARAMETER) {
        broken(
            query,
            token.start(),
            "A view takes no parameters, and the SQL of %s has "
                + token.text()
                + ". Fix: write a @Query.");
      } else if (token.kind() == Token.Kind.BROKEN) {
        broken(
            query,
            token.start(),
            "The SQL of view %s has something that never ends, or is no SQL. Fix: close or remove it.");
      } else if (token.isSymbol(";")) {
        broken(query, token.start(), "A view is one query, without a semicolon. Fix: remove it.");
      }
    }
  }

  private void broken(Entity.SqlText query, int index, String text) {
    report.add(SqlCode.BROKEN_SQL, query.at(index), text.formatted(name));
  }
}
