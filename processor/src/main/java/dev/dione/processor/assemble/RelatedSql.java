package dev.dione.processor.assemble;

import dev.dione.dialect.relation.ParentsSql;
import dev.dione.dialect.sql.Layout;
import dev.dione.processor.model.ReadMethod;
import java.util.List;

/**
 * The statements of a method whose rows have children.
 *
 * @param parents the query of the rows
 * @param select the select of their columns, see {@link ParentsSql#with}
 * @param children the selects of their children
 */
public record RelatedSql(String parents, String select, List<RelationSql> children) {
  /** The statements of a method that reads all rows at once. */
  public static RelatedSql of(ReadMethod method) {
    String parents =
        method instanceof ReadMethod.Select select
            ? QuerySql.of(select.sql(), select.parameters(), null).sql()
            : FindSql.parents((ReadMethod.Find) method);
    String columns = Layout.list(ExactColumns.of(method.row().fields()), 7, "  ");
    return new RelatedSql(
        parents.stripTrailing(),
        "SELECT " + columns + "\nFROM " + ParentsSql.NAME,
        RelationSql.of(method.row()));
  }

  /** The selects of all children, also of children's, as they are sent. */
  public List<RelationSql> all() {
    return children.stream().flatMap(sql -> sql.all().stream()).toList();
  }
}
