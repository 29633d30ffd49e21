package dev.dione.dialect.schema;

/** What a schema is made of: each kind is a type of its own. */
public sealed interface SchemaObject permits TableDef, FullTextDef, ViewDef {
  /** Its name, unquoted; unique among all of them, without case. */
  String name();
}
