package dev.dione.query.column;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.query.expr.Expr;
import dev.dione.query.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a table declares, in order. A DAO loads the type of its table, but not this: the
 * many types of columns and expressions are for those who build queries.
 */
final class Columns {
  private final List<Expr<?>> columns = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  TextColumn text(String name, ColumnInfo info) {
    return add(name, new TextColumn(info, SqlType.STRING));
  }

  BoolColumn bool(String name, ColumnInfo info) {
    return add(name, new BoolColumn(info, SqlType.BOOLEAN));
  }

  <T extends Number> NumberColumn<T> number(String name, ColumnInfo info, SqlType<T> type) {
    return add(name, new NumberColumn<>(info, type));
  }

  <T> TimeColumn<T> time(String name, ColumnInfo info, SqlType<T> type) {
    return add(name, new TimeColumn<>(info, type));
  }

  <T> OrderedColumn<T> ordered(String name, ColumnInfo info, SqlType<T> type) {
    return add(name, new OrderedColumn<>(info, type));
  }

  BlobColumn blob(String name, ColumnInfo info) {
    return add(name, new BlobColumn(info, SqlType.BYTES));
  }

  <T> JsonColumn<T> json(String name, ColumnInfo info, TypeReference<T> type) {
    return add(name, new JsonColumn<>(info, SqlType.json(type)));
  }

  <T> PlainColumn<T> plain(String name, ColumnInfo info, SqlType<T> type) {
    return add(name, new PlainColumn<>(info, type));
  }

  /** All of them. */
  List<Expr<?>> all() {
    return List.copyOf(columns);
  }

  /** The column of this name. */
  Expr<?> named(String name) {
    return columns.get(names.indexOf(name));
  }

  private <C extends Expr<?>> C add(String name, C column) {
    columns.add(column);
    names.add(name);
    return column;
  }
}
