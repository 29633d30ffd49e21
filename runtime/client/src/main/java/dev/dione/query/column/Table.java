package dev.dione.query.column;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.dialect.sql.Names;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table in a query. Generated types extend it with a field for each column. Each instance is one
 * use of the table, with an alias of its own; in a result it is the whole entity. Immutable.
 *
 * @param <E> the entity
 */
public class Table<E> implements Source<E> {
  /** For the declaration of a column that can be NULL. */
  protected static final boolean NULLABLE = true;

  /** For the declaration of a column that is never NULL. */
  protected static final boolean NOT_NULL = false;

  private final String name;
  private final String quoted;
  private final List<String> ids;
  private final @Nullable EntityWriter<E> writer;
  private final RowMapper<E> mapper;
  private final Columns columns = new Columns();
  private @Nullable String stem;

  /**
   * A use of a table; generated code calls this, then declares the columns in the writer's order.
   *
   * @param name the table's name
   * @param ids the columns of the id
   * @param writer writes entities
   * @param mapper reads them
   */
  protected Table(String name, List<String> ids, EntityWriter<E> writer, RowMapper<E> mapper) {
    this(writer, name, ids, mapper);
  }

  /**
   * A use of a view or full-text index, which is never written; generated code calls this, then
   * declares the columns.
   *
   * @param name its name
   * @param ids the columns that identify a row, or none
   * @param mapper reads rows
   */
  protected Table(String name, List<String> ids, RowMapper<E> mapper) {
    this(null, name, ids, mapper);
  }

  private Table(
      @Nullable EntityWriter<E> writer, String name, List<String> ids, RowMapper<E> mapper) {
    this.name = name;
    this.quoted = Names.quote(name);
    this.ids = ids;
    this.writer = writer;
    this.mapper = mapper;
  }

  /** Declares a column of text. */
  protected final TextColumn text(String column, boolean nullable) {
    return columns.text(column, info(column, nullable));
  }

  /** Declares a column of 1 and 0. */
  protected final BoolColumn bool(String column, boolean nullable) {
    return columns.bool(column, info(column, nullable));
  }

  /** Declares a column of numbers. */
  protected final <T extends Number> NumberColumn<T> number(
      String column, SqlType<T> type, boolean nullable) {
    return columns.number(column, info(column, nullable), type);
  }

  /** Declares a column of dates or times. */
  protected final <T> TimeColumn<T> time(String column, SqlType<T> type, boolean nullable) {
    return columns.time(column, info(column, nullable), type);
  }

  /** Declares a column whose order is that of its Java type. */
  protected final <T> OrderedColumn<T> ordered(String column, SqlType<T> type, boolean nullable) {
    return columns.ordered(column, info(column, nullable), type);
  }

  /** Declares a column of bytes. */
  protected final BlobColumn blob(String column, boolean nullable) {
    return columns.blob(column, info(column, nullable));
  }

  /** Declares a column of JSON. */
  protected final <T> JsonColumn<T> json(String column, TypeReference<T> type, boolean nullable) {
    return columns.json(column, info(column, nullable), type);
  }

  /** Declares a column that is compared for equality alone. */
  protected final <T> PlainColumn<T> plain(String column, SqlType<T> type, boolean nullable) {
    return columns.plain(column, info(column, nullable), type);
  }

  private ColumnInfo info(String column, boolean nullable) {
    return new ColumnInfo(new ColumnRef(this, Names.quote(column)), nullable);
  }

  @Override
  public final String tableName() {
    return quoted;
  }

  @Override
  public final String aliasStem() {
    String made = stem;
    if (made == null) {
      made = AliasStem.of(name);
      stem = made;
    }
    return made;
  }

  @Override
  public final void writeSource(SqlWriter out) {
    out.sql(quoted);
  }

  /** All columns: first those that are written, then those that the database computes. */
  public final List<Expr<?>> columns() {
    return columns.all();
  }

  /**
   * The columns that entities are written to, in the order of the writer's values.
   *
   * @throws IllegalStateException if it is a view or full-text index
   */
  public final List<Expr<?>> writtenColumns() {
    return columns.all().subList(0, writer().properties().size());
  }

  /** The columns of the id. */
  public final List<Expr<?>> idColumns() {
    return ids.stream().<Expr<?>>map(columns::named).toList();
  }

  /**
   * What writes entities.
   *
   * @throws IllegalStateException if it is a view or full-text index
   */
  public final EntityWriter<E> writer() {
    if (writer == null) {
      throw new IllegalStateException(name + " is read only: write the table that it reads");
    }
    return writer;
  }

  @Override
  public final List<OutputColumn> outputs() {
    List<OutputColumn> outputs = new ArrayList<>();
    for (String column : mapper.columns()) {
      outputs.addAll(columns.named(column).outputs());
    }
    return outputs;
  }

  /** Reads the entity; null where an outer join found none, which leaves its id NULL. */
  @Override
  public final Function<Row, E> reader(int position) {
    Function<Row, E> entity = mapper.at(position);
    int[] idPositions =
        ids.stream()
            .filter(mapper.columns()::contains)
            .mapToInt(id -> position + mapper.columns().indexOf(id))
            .toArray();
    return row -> hasNone(row, idPositions) ? null : entity.apply(row);
  }

  private static boolean hasNone(Row row, int[] idPositions) {
    for (int id : idPositions) {
      if (!row.isNull(id)) {
        return false;
      }
    }
    return idPositions.length > 0;
  }
}
