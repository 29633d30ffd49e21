package dev.dione.processor.verify;

import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.Definition;
import dev.dione.dialect.schema.FullTextDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.SchemaObject;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.schema.ViewDef;
import dev.dione.dialect.sql.Names;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.engine.IgnoringSink;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.assemble.Tables;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SchemaCode;
import dev.dione.processor.report.SqlCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates a schema on the engine; what D1 would refuse is reported where the user wrote it. */
final class SchemaProof {
  private final Root root;
  private final SchemaDef schema;
  private final Engine engine;
  private final Report report;
  private final Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  SchemaProof(Root root, SchemaDef schema, Engine engine, Report report) {
    this.root = root;
    this.schema = schema;
    this.engine = engine;
    this.report = report;
  }

  /** The names of what could not be created. What leans on it is left out quietly. */
  List<String> missing() {
    missing.addAll(root.faulty());
    Set<String> known =
        schema.objects().stream().map(SchemaObject::name).collect(Collectors.toSet());
    root.entities().stream()
        .map(Entity::table)
        .filter(name -> !known.contains(name))
        .forEach(missing::add); // a full-text index of a faulty entity
    tables();
    for (FullTextDef fullText : schema.fullTexts()) {
      note(fullText, creates(fullText));
    }
    views();
    return List.copyOf(missing);
  }

  /** In one request, which is fast; what is refused of it is then found one by one. */
  private void tables() {
    List<EngineStatement> all =
        schema.tables().stream()
            .flatMap(table -> Ddl.definitions(schema, table).stream())
            .map(definition -> EngineStatement.of(definition.sql()))
            .toList();
    try {
      if (!all.isEmpty()) {
        engine.run(all, IgnoringSink.INSTANCE);
      }
    } catch (EngineException e) {
      schema.tables().forEach(table -> note(table, creates(table)));
    }
  }

  private void note(SchemaObject object, boolean created) {
    if (!created) {
      missing.add(object.name());
    }
  }

  /** A view waits for the views that it reads; what waits to the end reads itself. */
  private void views() {
    List<ViewDef> waiting = schema.views();
    int before = 0;
    while (waiting.size() != before) {
      before = waiting.size();
      List<ViewDef> next = new ArrayList<>();
      for (ViewDef view : waiting) {
        if (awaited(view, waiting) == null) {
          note(view, creates(view));
        } else {
          next.add(view);
        }
      }
      waiting = next;
    }
    for (ViewDef view : waiting) {
      Entity entity = entity(view);
      Entity.SqlText query = ((EntityKind.OfView) entity.kind()).query();
      report.add(SchemaCode.VIEW_CYCLE, query.place(), view.name(), awaited(view, waiting));
      missing.add(view.name());
    }
  }

  /** The view that the engine misses, if it is one of those that wait. */
  private @Nullable String awaited(ViewDef view, List<ViewDef> waiting) {
    try {
      engine.prepare(view.sql());
      return null;
    } catch (EngineException e) {
      return waiting.stream()
          .map(ViewDef::name)
          .filter(name -> e.reason().equalsIgnoreCase("no such table: " + name))
          .findFirst()
          .orElse(null);
    }
  }

  private boolean creates(TableDef table) {
    boolean created = creates(table, Ddl.table(table), null);
    for (IndexDef index : created ? table.indexes() : List.<IndexDef>of()) {
      creates(table, Ddl.index(table, index), index); // statements can do without it
    }
    return created;
  }

  private boolean creates(TableDef table, String sql, @Nullable IndexDef index) {
    try {
      run(sql);
      return true;
    } catch (EngineException e) {
      Entity entity = entity(table);
      DdlPlace place = DdlPlace.of(entity, table, index, sql, e.offset());
      if (index == null && e.offset().isEmpty()) {
        place = Culprit.of(engine, entity, table).map(t -> DdlPlace.of(table, t)).orElse(place);
      }
      return refused(sql, e, List.of(table), place);
    }
  }

  private boolean creates(FullTextDef fullText) {
    if (missing.contains(fullText.content())) {
      return false;
    }
    Entity entity = entity(fullText);
    try {
      for (Definition definition : Ddl.definitions(schema, fullText)) {
        run(definition.sql());
      }
      return true;
    } catch (EngineException e) {
      EntityKind.OfFullText kind = (EntityKind.OfFullText) entity.kind();
      Place place = e.reason().contains("tokenize") ? kind.tokenizePlace() : entity.place();
      DdlPlace at = new DdlPlace(place, "the full-text index " + fullText.name());
      return refused(Ddl.definitions(schema, fullText).get(0).sql(), e, List.of(), at);
    }
  }

  /** The query by itself first: CREATE VIEW takes any, and its errors are in the user's words. */
  private boolean creates(ViewDef view) {
    if (view.mentioned().stream().anyMatch(missing::contains)) {
      return false;
    }
    Entity entity = entity(view);
    Entity.SqlText query = ((EntityKind.OfView) entity.kind()).query();
    try {
      List<String> columns = engine.prepare(view.sql()).columns();
      run(Ddl.view(view));
      engine.prepare("SELECT * FROM " + Names.quote(view.name()));
      ProvenStatement proven = ProvenStatement.ofView(entity, query);
      return new ResultRules(proven, new RowShape.OfEntity(entity), columns, report).check();
    } catch (EngineException e) {
      List<TableDef> readable = root.entities().stream().map(Tables::table).toList();
      String what = "the view " + view.name();
      Finding finding = Refusals.of(Refused.of(view.sql(), e, readable), what);
      report.add(finding.code(), query.at(finding.at()), finding.arguments().toArray());
      return false;
    }
  }

  private void run(String sql) {
    engine.run(List.of(EngineStatement.of(sql)), IgnoringSink.INSTANCE);
  }

  private boolean refused(String sql, EngineException e, List<TableDef> tables, DdlPlace place) {
    Finding finding = Refusals.of(Refused.of(sql, e, tables), place.what());
    if (finding.code() == SqlCode.SYNTAX) {
      finding = finding.in(place.what());
    }
    report.add(finding.code(), place.place(), finding.arguments().toArray());
    return false;
  }

  private Entity entity(SchemaObject object) {
    return root.entities().stream()
        .filter(e -> e.table().equals(object.name()))
        .findFirst()
        .orElseThrow();
  }
}
