package dev.dione.query.write;

import dev.dione.query.column.Assignment;
import dev.dione.query.column.Column;
import dev.dione.query.column.Table;
import dev.dione.query.select.RowQuery;
import dev.dione.query.type.SqlType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An insert that does not know yet of what, and cannot run. Immutable.
 *
 * @param <E> the entity
 */
public final class InsertInto<E> {
  private final Table<E> table;

  /** An insert into a table. */
  public InsertInto(Table<E> table) {
    this.table = table;
  }

  /**
   * One row of these values; the other columns get their defaults.
   *
   * @throws IllegalArgumentException if there is none, or one is of another table
   */
  public Insert values(Assignment... assignments) {
    Assignments all = Assignments.of(table, List.of(assignments));
    return new Insert(table, all.names(), new RowSource.OfValues(all));
  }

  /** An entity, see {@link #entities}. */
  public Insert entity(E entity) {
    return entities(List.of(entity));
  }

  /**
   * Entities, as one parameter. A null is written as NULL, also where the column has a default;
   * {@code @Insert} of a DAO knows defaults, and packs any number of entities.
   *
   * @throws dev.dione.error.D1ValueException if an entity cannot be stored
   */
  public Insert entities(Collection<? extends E> entities) {
    return new Insert(
        table,
        RowSource.names(table.writtenColumns()),
        RowSource.OfJson.of(table, table.writer().rows(entities, Clock.systemUTC())));
  }

  /**
   * The rows of a query.
   *
   * @param query the query
   * @param columns what its columns are written to, in order
   * @throws IllegalArgumentException if they are not as many, or not stored alike
   */
  public Insert from(RowQuery<?> query, Column<?>... columns) {
    List<Column<?>> into = new ArrayList<>(List.of(columns));
    query.requireFits(into.stream().<SqlType<?>>map(Column::type).toList());
    return new Insert(table, RowSource.columnNames(into), new RowSource.OfQuery(query.query()));
  }
}
