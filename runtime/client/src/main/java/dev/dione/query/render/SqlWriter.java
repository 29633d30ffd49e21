package dev.dione.query.render;

import dev.dione.dialect.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of one statement and its values. Values never become text: each is a parameter, or
 * an element of the one parameter that holds them all when they are more than D1 takes. Not
 * thread-safe.
 */
public final class SqlWriter {
  /** The parameter that a database of a tenant adds to a statement. */
  private static final int TENANT = 1;

  private StringBuilder sql = new StringBuilder(640);
  private final List<@Nullable Object> values = new ArrayList<>(16);
  private final Aliases aliases = new Aliases();
  private @Nullable WithClause with;
  private final boolean packed;
  private final Inset.@Nullable Place place;
  private final int first;
  private int indent;

  private SqlWriter(boolean packed, Inset.@Nullable Place place) {
    this.packed = packed;
    this.place = place;
    this.first = place == null ? 1 : place.parameters() + 1;
    if (place != null) {
      aliases.reserve(place.table());
    }
  }

  /**
   * The SQL of a whole statement and its values: each its own parameter, or packed into one if they
   * are more than D1 takes beside a tenant, {@value Limits#PARAMETERS}.
   *
   * @throws IllegalStateException if a part does not fit the statement; the message says which
   */
  public static Rendered render(SqlPart statement) {
    return render(statement, 0);
  }

  /**
   * The same for a statement that is added to.
   *
   * @param more how many parameters are added to those of the parts
   */
  public static Rendered render(SqlPart statement, int more) {
    SqlWriter plain = new SqlWriter(false, null);
    statement.writeTo(plain);
    if (plain.values.size() + more + TENANT <= Limits.PARAMETERS) {
      return new Rendered(plain.text(), plain.values, false);
    }
    SqlWriter packed = new SqlWriter(true, null);
    statement.writeTo(packed);
    return new Rendered(packed.text(), packed.values, true);
  }

  /**
   * The SQL of a part that another statement takes, and its values: each its own parameter, or
   * packed into one if there is no room for them.
   *
   * @throws IllegalArgumentException if it does not fit there; the message says why
   */
  static Inset render(SqlPart part, Inset.Place place) {
    SqlWriter plain = new SqlWriter(false, place);
    part.writeTo(plain);
    if (plain.values.size() <= place.room()) {
      return plain.inset();
    }
    SqlWriter packed = new SqlWriter(true, place);
    part.writeTo(packed);
    return packed.inset();
  }

  private Inset inset() {
    Rendered rendered = new Rendered(sql.toString(), values, packed);
    return new Inset(
        with == null ? "" : with.definitions(), rendered.sql(), rendered.statement().parameters());
  }

  private String text() {
    return with == null ? sql.toString() : with.before(sql);
  }

  /** Writes SQL that is no value. */
  public SqlWriter sql(String text) {
    sql.append(text);
    return this;
  }

  /** Writes a character of SQL. */
  public SqlWriter sql(char character) {
    sql.append(character);
    return this;
  }

  /** Writes a part. */
  public SqlWriter part(SqlPart part) {
    part.writeTo(this);
    return this;
  }

  /** Writes a part beside an operator: in parentheses unless it is an atom. */
  public SqlWriter operand(SqlPart part) {
    if (part.isAtom()) {
      part.writeTo(this);
      return this;
    }
    sql.append('(');
    part.writeTo(this);
    sql.append(')');
    return this;
  }

  /** Writes parts with something between them. */
  public SqlWriter list(List<? extends SqlPart> parts, String separator) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        sql.append(separator);
      }
      parts.get(i).writeTo(this);
    }
    return this;
  }

  /**
   * Writes the call of an aggregate function.
   *
   * @throws IllegalStateException if all its columns are of queries around this one, because SQL
   *     would make it an aggregate of that query
   */
  public SqlWriter aggregate(SqlPart call) {
    int begin = sql.length();
    aliases.beginAggregate();
    call.writeTo(this);
    if (aliases.endAggregate()) {
      throw new IllegalStateException(
          "%s has columns of the query around its own alone, and SQL would count it there: give it a column of its own query"
              .formatted(sql.substring(begin)));
    }
    return this;
  }

  /** Begins a new line. */
  public SqlWriter line() {
    sql.append('\n');
    for (int i = 0; i < indent; i++) {
      sql.append("  ");
    }
    return this;
  }

  /** Writes a query whose tables nobody knows afterwards. */
  public SqlWriter scoped(SqlPart query) {
    int known = aliases.begin();
    query.writeTo(this);
    aliases.end(known);
    return this;
  }

  /** Writes a query in parentheses, on lines of its own. */
  public SqlWriter nested(SqlPart query) {
    sql.append('(');
    indent += 2;
    line().scoped(query);
    indent -= 2;
    sql.append(')');
    return this;
  }

  /** Writes a query that stands in FROM: it does not see the tables beside it. */
  public SqlWriter source(SqlPart query) {
    int hidden = aliases.hide();
    nested(query);
    aliases.show(hidden);
    return this;
  }

  /**
   * Writes the name of a query that WITH defines; what defines it comes before the statement.
   *
   * @param key tells queries apart
   * @param query what writes the query when it is named for the first time, given its name
   */
  public SqlWriter named(Object key, SqlPart query) {
    if (with == null) {
      with = new WithClause();
    }
    String name = with.name(key);
    if (name == null) {
      name = with.add(key);
      StringBuilder body = sql;
      int outer = indent;
      int hidden = aliases.hide();
      sql = new StringBuilder();
      indent = 1;
      line().part(query);
      with.define(key, sql);
      aliases.show(hidden);
      indent = outer;
      sql = body;
    }
    return sql(name);
  }

  /**
   * Writes a value as a parameter.
   *
   * @param value its wire form, or the {@link Hole} that it comes to
   */
  public SqlWriter value(WireForm form, @Nullable Object value) {
    values.add(value);
    if (packed) {
      form.writeElement(first, values.size() - 1, sql);
    } else {
      form.writeParameter(first + values.size() - 1, sql);
    }
    return this;
  }

  /** Makes a table known under an alias; then its columns may be written. */
  public void declare(TableUse table) {
    aliases.add(table);
  }

  /** Makes a table known under its own name: the one that a statement writes to. */
  public void declareTarget(TableUse table) {
    aliases.add(table, table.tableName());
  }

  /** Writes what stands for a declared table in FROM: {@code events AS e}. */
  public SqlWriter source(TableUse table) {
    table.writeSource(this);
    return sql(" AS ").sql(required(aliases.of(table), table, table.tableName()));
  }

  /**
   * Writes the alias of a table and a point.
   *
   * @throws IllegalStateException if the table is not in the query
   */
  void alias(TableUse table, String column) {
    String name = aliases.of(table);
    if (name == null && place != null) {
      place.adopt(table, column, aliases);
      name = aliases.of(table);
    }
    sql.append(required(name, table, column)).append('.');
  }

  private static String required(@Nullable String name, TableUse table, String column) {
    if (name == null) {
      throw new IllegalStateException(
          """
          The query names %s of a %s that is not in it. Add that table with from or join; every \
          call of table() is another use of the table, so keep it in a variable"""
              .formatted(column, table.tableName()));
    }
    return name;
  }
}
