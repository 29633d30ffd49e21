package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;

/** The types of dione-runtime that generated code names; the processor does not load them. */
final class RuntimeTypes {
  private static final String COLUMNS = "dev.dione.query.column";

  static final ClassName D1 = ClassName.get("dev.dione", "D1");
  static final ClassName D1_BATCH = ClassName.get("dev.dione", "D1Batch");
  static final ClassName CALL = ClassName.get("dev.dione", "Call");
  static final ClassName PENDING = ClassName.get("dev.dione", "Pending");
  static final ClassName ROW = ClassName.get("dev.dione", "Row");
  static final ClassName STATEMENT = ClassName.get("dev.dione", "Statement");
  static final ClassName BULK_RESULT = ClassName.get("dev.dione", "BulkResult");
  static final ClassName BULK_LOAD = ClassName.get("dev.dione.load", "BulkLoad");
  static final ClassName LOAD_TARGET = ClassName.get("dev.dione.load", "LoadTarget");
  static final ClassName BULK_WRITE = ClassName.get("dev.dione.bulk", "BulkWrite");
  static final ClassName PATCH_WRITE = ClassName.get("dev.dione.patch", "PatchWrite");
  static final ClassName ENTITY_PATCH = ClassName.get("dev.dione.patch", "EntityPatch");
  static final ClassName PATCH_TABLE = ClassName.get("dev.dione.dialect.dml", "PatchTable");
  static final ClassName SCOPE = ClassName.get("dev.dione.scope", "Scope");
  static final ClassName SCOPED_TABLE = ClassName.get("dev.dione.dialect.scope", "ScopedTable");
  static final ClassName LIVE = SCOPED_TABLE.nestedClass("Live");
  static final ClassName WRITE_COLUMN = ClassName.get("dev.dione.dialect.dml", "WriteColumn");
  static final ClassName COLUMN_TYPE = ClassName.get("dev.dione.dialect.schema", "ColumnType");
  static final ClassName FOLDING = ClassName.get("dev.dione.bulk", "Folding");
  static final ClassName ENCODE = ClassName.get("dev.dione.mapping", "Encode");
  static final ClassName CONVERT = ClassName.get("dev.dione.mapping", "Convert");
  static final ClassName DECODE = ClassName.get("dev.dione.mapping", "Decode");
  static final ClassName CALLBACK = ClassName.get("dev.dione.mapping", "Callback");
  static final ClassName ENTITY_WRITER = ClassName.get("dev.dione.mapping", "EntityWriter");
  static final ClassName ROW_WRITER = ClassName.get("dev.dione.mapping", "RowWriter");
  static final ClassName ROW_MAPPER = ClassName.get("dev.dione.mapping", "RowMapper");
  static final ClassName QUERY_CALL = ClassName.get("dev.dione.mapping", "QueryCall");
  static final ClassName CHANGES_CALL = ClassName.get("dev.dione.mapping", "ChangesCall");
  static final ClassName ROW_COUNT = ClassName.get("dev.dione.mapping", "RowCount");
  static final ClassName PAGED_QUERY = ClassName.get("dev.dione.mapping", "PagedQuery");
  static final ClassName PAGE_ORDER = ClassName.get("dev.dione.mapping", "PageOrder");
  static final ClassName KEY_READING = ClassName.get("dev.dione.dialect.page", "KeyReading");
  static final ClassName FILTER = ClassName.get("dev.dione.query.condition", "Filter");
  static final ClassName RELATION = ClassName.get("dev.dione.relation", "Relation");
  static final ClassName RELATED_MAPPER = ClassName.get("dev.dione.relation", "RelatedMapper");
  static final ClassName ROW_KEY = ClassName.get("dev.dione.relation", "RowKey");
  static final ClassName ID_CHECK = ClassName.get("dev.dione.mapping", "IdCheck");
  static final ClassName GENERATED_FORMAT = ClassName.get("dev.dione.mapping", "GeneratedFormat");
  static final ClassName COLLATION = ClassName.get("dev.dione.dialect.schema", "Collation");
  static final ClassName SCHEMA_RESOURCE = ClassName.get("dev.dione.schema", "SchemaResource");
  static final ClassName SCHEMA_TABLES = ClassName.get("dev.dione.schema", "SchemaTables");
  static final ClassName TABLE = ClassName.get(COLUMNS, "Table");
  static final ClassName SQL_TYPE = ClassName.get("dev.dione.query.type", "SqlType");
  static final ClassName TYPE_REFERENCE =
      ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");

  /** The form of generated code; {@code GeneratedFormat.CURRENT} of the runtime has to agree. */
  static final int FORMAT = 1;

  private RuntimeTypes() {}

  /** A kind of column in a query, such as {@code TextColumn}. */
  static ClassName column(String kind) {
    return ClassName.get(COLUMNS, kind + "Column");
  }

  /** The same as an expression, such as {@code TextExpr}: it can be read, and not written. */
  static ClassName expression(String kind) {
    return ClassName.get("dev.dione.query.expr", kind.equals("Plain") ? "Expr" : kind + "Expr");
  }
}
