package dev.dione.processor.validate;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.report.SchemaCode;
import dev.dione.processor.report.Suggest;
import java.util.List;
import java.util.Optional;

/** What must hold between a full-text index, the entity that has its texts, and the DAOs. */
final class FullTextRules {
  private final Root root;
  private final Entity index;
  private final Report report;

  private FullTextRules(Root root, Entity index, Report report) {
    this.root = root;
    this.index = index;
    this.report = report;
  }

  /** Checks what the indexes are of. */
  static void check(Root root, Report report) {
    for (Entity entity : root.entities()) {
      if (entity.kind() instanceof EntityKind.OfFullText fullText) {
        new FullTextRules(root, entity, report).check(fullText);
      }
    }
  }

  private void check(EntityKind.OfFullText fullText) {
    Optional<Entity> content = root.entity(fullText.content());
    String simple = fullText.content().substring(fullText.content().lastIndexOf('.') + 1);
    if (content.isEmpty()) {
      report.add(
          RootCode.ENTITY_NOT_LISTED,
          fullText.place(),
          index.type().simpleName(),
          simple,
          root.type().simpleName(),
          simple);
    } else if (!content.get().isTable()) {
      report.add(
          SchemaCode.FULL_TEXT_CONTENT,
          fullText.place(),
          index.type().simpleName(),
          simple,
          "which has no table. Fix: name an entity that has one");
    } else {
      index.properties().forEach(property -> column(property, content.get()));
    }
  }

  /** Checks that no method replaces rows behind the triggers' back. */
  static void daos(Root root, Report report) {
    for (Entity entity : root.entities()) {
      if (entity.kind() instanceof EntityKind.OfFullText fullText) {
        root.entity(fullText.content())
            .ifPresent(new FullTextRules(root, entity, report)::replacing);
      }
    }
  }

  private void column(Property property, Entity content) {
    String column = property.column().name();
    Optional<Property> text = content.stored(column);
    if (text.isEmpty()) {
      report.add(
          EntityCode.UNKNOWN_COLUMN,
          property.place(),
          content.type().simpleName(),
          column,
          Suggest.didYouMean(column, content.columnNames()),
          String.join(", ", content.columnNames()));
    } else if (text.get().column().type() != ColumnType.TEXT
        || text.get().type().kind() != property.type().kind()) {
      report.add(
          SchemaCode.FULL_TEXT_CONTENT,
          property.place(),
          index.type().simpleName() + "." + property.name(),
          content.type().simpleName() + "." + text.get().name(),
          "which is no text of that type. Fix: take it out, or give both one type");
    }
  }

  private void replacing(Entity content) {
    for (Root.DaoAccess access : root.daos()) {
      for (DaoMethod method : access.dao().methods()) {
        if (method instanceof WriteMethod.Insert insert
            && insert.conflict() == InsertSql.Conflict.REPLACE
            && insert.entity().table().equals(content.table())) {
          report(insert.place(), content);
        } else if (method instanceof DaoMethod.Execute execute) {
          replacing(execute.sql(), execute.place(), content);
        } else if (method instanceof ReadMethod.Select select) {
          replacing(select.sql(), select.place(), content);
        }
      }
    }
  }

  /** {@code REPLACE INTO t}, {@code INSERT OR REPLACE INTO main.t}, {@code UPDATE OR REPLACE t}. */
  private void replacing(String sql, Place place, Entity content) {
    List<Token> tokens = Lexer.tokens(sql);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean into = tokens.get(i + 1).isWord("INTO");
      boolean statement = into || (i > 0 && tokens.get(i - 1).isWord("OR"));
      int target = into ? i + 2 : i + 1;
      target += target + 2 < tokens.size() && tokens.get(target + 1).isSymbol(".") ? 2 : 0;
      if (tokens.get(i).isWord("REPLACE")
          && statement
          && target < tokens.size()
          && tokens.get(target).name().equalsIgnoreCase(content.table())) {
        report(place.at(sql, tokens.get(i).start()), content);
      }
    }
  }

  private void report(Place place, Entity content) {
    report.add(
        SchemaCode.REPLACE_BREAKS_FULL_TEXT, place, content.table(), index.type().simpleName());
  }
}
