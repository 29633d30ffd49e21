package dev.dione.relation;

import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.dialect.relation.ParentsSql;
import dev.dione.error.D1MappingException;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The children of one relation that a call has read, by the keys of their parents. Generated code
 * takes each parent's from here. Not thread-safe.
 *
 * @param <C> a child
 */
public final class ChildRows<C> {
  private final Relation<C> relation;
  private final Statement statement;
  private final Children within;
  private final RowReader<Map.Entry<Object, C>> reader;
  private final Map<Object, Family<C>> families = new HashMap<>();

  ChildRows(Relation<C> relation, Statement parents) {
    String place = parents.origin() == null ? relation.name() : origin(parents, relation);
    this.relation = relation;
    this.within = relation.children().within(parents);
    this.statement =
        parents.withSql(ParentsSql.with(parents.sql(), relation.sql()), place).inScope();
    this.reader =
        new RowReader<>(
            place,
            RowMapper.<Object, C>keyed(
                relation.keyColumns(), this::keyOfChild, relation.children().with(within)));
  }

  private static String origin(Statement parents, Relation<?> relation) {
    return parents.origin() + " (" + relation.name() + ")";
  }

  Statement statement() {
    return statement;
  }

  /** The children of these children. */
  Children within() {
    return within;
  }

  void columns(List<String> names) {
    reader.columns(names);
  }

  void row(Row row) {
    Map.Entry<Object, C> child = reader.read(row);
    families.computeIfAbsent(child.getKey(), key -> new Family<>()).children.add(child.getValue());
  }

  /** Forgets what was read: it is read again. */
  void restart() {
    families.clear();
  }

  private Object keyOfChild(Row row) {
    Object key = relation.key().apply(row);
    if (key == null) {
      throw new D1MappingException(
          "Row %d: a child of %s has no key".formatted(row.number(), relation.name()), null);
    }
    return key;
  }

  /** All children of a parent. */
  public List<C> list(@Nullable Object key) {
    Family<C> family = key == null ? null : families.get(key);
    return family == null ? List.of() : family.taken();
  }

  /** All children of a parent, those that are equal once. */
  public Set<C> set(@Nullable Object key) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(key)));
  }

  /**
   * The child of a parent, if there is one.
   *
   * @throws D1MappingException if there are two
   */
  public Optional<C> optional(Row parent, @Nullable Object key) {
    return Optional.ofNullable(orNull(parent, key));
  }

  /**
   * The child of a parent, or null.
   *
   * @throws D1MappingException if there are two
   */
  public @Nullable C orNull(Row parent, @Nullable Object key) {
    List<C> children = list(key);
    if (children.size() > 1) {
      throw problem(
          parent,
          "promises one child, and there are %d with the key %s; make it a List"
              .formatted(children.size(), shown(key)));
    }
    return children.isEmpty() ? null : children.get(0);
  }

  /**
   * The child of a parent.
   *
   * @throws D1MappingException if there is none, or there are two
   */
  public C one(Row parent, @Nullable Object key) {
    C child = orNull(parent, key);
    if (child == null) {
      String reason =
          key == null
              ? "its key is NULL"
              : list(key).isEmpty() ? "there is none with the key " + shown(key) : "it is NULL";
      throw problem(parent, "promises a child, and " + reason + "; make it @Nullable or Optional");
    }
    return child;
  }

  /**
   * Every child was read because of a parent.
   *
   * @throws D1MappingException if the parents of the children are not those that were read
   */
  void requireAllTaken() {
    for (Map.Entry<Object, Family<C>> family : families.entrySet()) {
      if (!family.getValue().isTaken) {
        throw new D1MappingException(
            "%s read children with the key %s, which no row has that was read: the query gives other rows each time it runs, or SQL takes keys for equal whose values differ (1 and 1.0, or letters in another case)"
                .formatted(statement.origin(), shown(family.getKey())),
            null);
      }
    }
  }

  private D1MappingException problem(Row parent, String text) {
    return new D1MappingException(
        "Row %d: %s %s".formatted(parent.number(), relation.name(), text), null);
  }

  private static String shown(@Nullable Object key) {
    return D1MappingException.show(key);
  }

  /** The children of one key. */
  private static final class Family<C> {
    private final List<C> children = new ArrayList<>();
    private @Nullable List<C> shared;
    private boolean isTaken;

    List<C> taken() {
      isTaken = true;
      if (shared == null) {
        shared = Collections.unmodifiableList(children);
      }
      return shared;
    }
  }
}
