package dev.dione.processor.assemble;

import dev.dione.dialect.relation.ParentsSql;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.RowOrder.Term;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The select of the children of rows, and of the children's children.
 *
 * @param relation the relation
 * @param select the select; it stands after the query of the rows, see {@link ParentsSql#with}
 * @param keyColumns the columns of its result that hold the key of a child's parent
 * @param within the selects of the children's children
 */
public record RelationSql(
    Relation relation, String select, List<String> keyColumns, List<RelationSql> within) {

  /** The selects of the children of a row. */
  public static List<RelationSql> of(RowShape row) {
    return of(row, ParentsSql.NAME, "FROM " + ParentsSql.NAME);
  }

  private static List<RelationSql> of(RowShape row, String parents, String from) {
    return row.relations().stream().map(relation -> of(relation, parents, from)).toList();
  }

  private static RelationSql of(Relation relation, String parents, String from) {
    String table = Names.quote(relation.entity().table());
    List<String> columns = new ArrayList<>();
    relation.columns().forEach(field -> columns.add(ExactColumns.of(table, field)));
    List<String> keyColumns = keyColumns(relation, columns);
    String children = from(relation, "SELECT " + key(parents, relation) + indented(from));
    String select =
        "SELECT " + Layout.list(columns, 7, "  ") + "\n" + children + orderBy(relation, table);
    return new RelationSql(relation, select, keyColumns, of(relation.row(), table, children));
  }

  /** This one and those within, deepest first, as they are sent. */
  public List<RelationSql> all() {
    List<RelationSql> all = new ArrayList<>();
    within.forEach(sql -> all.addAll(sql.all()));
    all.add(this);
    return all;
  }

  /** A column that a child is read from serves as it is; others are added. */
  private static List<String> keyColumns(Relation relation, List<String> columns) {
    List<String> names = new ArrayList<>();
    String keyed = Names.quote(relation.keyed().table());
    List<Field> key = relation.parentKey();
    for (int i = 0; i < key.size(); i++) {
      String column = relation.keyedBy().names().get(i);
      boolean isRead =
          relation.link() == null
              && relation.columns().stream().anyMatch(f -> f.column().equalsIgnoreCase(column));
      String name = isRead ? column : "dione_key_" + (i + 1);
      if (!isRead) {
        String exact = key.get(i).type().kind().exact(keyed + "." + Names.quote(column));
        columns.add(exact + " AS " + name);
      }
      names.add(name);
    }
    return names;
  }

  private static String from(Relation relation, String keys) {
    Relation.Link link = relation.link();
    String keyed = Names.quote(relation.keyed().table());
    String join = link == null ? "" : "\nJOIN " + joined(relation, link);
    String columns = tuple(keyed, relation.keyedBy().names());
    return "FROM %s%s\nWHERE %s IN (\n  %s)".formatted(keyed, join, columns, keys);
  }

  private static String joined(Relation relation, Relation.Link link) {
    String table = Names.quote(relation.entity().table());
    String linked = Names.quote(link.entity().table());
    return table
        + " ON "
        + IntStream.range(0, relation.child().names().size())
            .mapToObj(
                i ->
                    column(table, relation.child().names().get(i))
                        + " = "
                        + column(linked, link.child().names().get(i)))
            .collect(Collectors.joining(" AND "));
  }

  private static String key(String parents, Relation relation) {
    return relation.key().names().stream()
        .map(name -> column(parents, name))
        .collect(Collectors.joining(", "));
  }

  private static String tuple(String table, List<String> names) {
    String list = names.stream().map(name -> column(table, name)).collect(Collectors.joining(", "));
    return names.size() == 1 ? list : "(" + list + ")";
  }

  private static String indented(String from) {
    return from.contains("\n") ? "\n  " + from.replace("\n", "\n  ") : " " + from;
  }

  private static String orderBy(Relation relation, String table) {
    if (!relation.holding().isMany()) {
      return "";
    }
    List<String> order = new ArrayList<>();
    for (Term term : relation.order().whole(Optional.of(relation.entity()))) {
      String owner = relation.owner(term).map(Entity::table).map(Names::quote).orElse(table);
      order.add(column(owner, term.column()) + (term.descending() ? " DESC" : ""));
    }
    return order.isEmpty() ? "" : "\nORDER BY " + Layout.list(order, 9, "  ");
  }

  private static String column(String table, String name) {
    return table + "." + Names.quote(name);
  }
}
