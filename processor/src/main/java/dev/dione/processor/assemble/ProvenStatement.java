package dev.dione.processor.assemble;

import dev.dione.dialect.dml.OneRowSql;
import dev.dione.dialect.page.KeyForm;
import dev.dione.dialect.page.OrderTerm;
import dev.dione.dialect.page.PageSql;
import dev.dione.dialect.relation.ParentsSql;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a DAO method sends.
 *
 * @param sql the SQL
 * @param row what a row of its result becomes, or null if nobody reads it here
 * @param order the order whose columns the result needs
 * @param place where the method's annotation stands
 * @param origin where its chars stand in the user's text; null if Dione wrote all of it
 */
public record ProvenStatement(
    String sql, @Nullable RowShape row, RowOrder order, Place place, @Nullable SqlOrigin origin) {

  private static ProvenStatement ours(String sql, Place place) {
    return new ProvenStatement(sql, null, RowOrder.NONE, place, null);
  }

  private static ProvenStatement users(QuerySql query, Place place) {
    return new ProvenStatement(query.sql(), null, RowOrder.NONE, place, query.origin());
  }

  /** Where a char of the statement stands in the source. */
  public Place at(int index) {
    return origin == null ? place : place.at(origin.text(), origin.index(index));
  }

  /** The query of a view, whose rows become its entity. */
  public static ProvenStatement ofView(Entity entity, Entity.SqlText query) {
    int start = query.text().indexOf(query.part());
    SqlOrigin origin = new SqlOrigin(query.text(), List.of(new SqlOrigin.Piece(0, start, true)));
    return new ProvenStatement(
        query.part(), new RowShape.OfEntity(entity), RowOrder.NONE, query.place(), origin);
  }

  /** Every statement of a method; one fails only if those before it are sound. */
  public static List<ProvenStatement> of(DaoMethod method, WritePlans plans) {
    if (method instanceof WriteMethod.Patch patch) {
      return PatchPlan.proven(patch).stream().map(sql -> ours(sql, method.place())).toList();
    }
    if (method instanceof WriteMethod write) {
      WritePlan plan = plans.of(write);
      ReturningSql returning = ReturningSql.of(write, plan);
      return Stream.concat(
              Stream.of(
                      returning.sql(),
                      plan.countSql(),
                      returning.readSql(),
                      oneRow(plan, returning))
                  .filter(Objects::nonNull),
              plan.guards().stream())
          .map(sql -> ours(sql, method.place()))
          .toList();
    }
    if (method instanceof ReadMethod.Select select) {
      return select(select);
    }
    if (method instanceof ReadMethod.Find find) {
      ProvenStatement proven = ours(FindSql.of(find), find.place());
      return related(
          find.delivery() instanceof Delivery.InPages ? pages(proven, find) : List.of(proven),
          find);
    }
    if (method instanceof DeleteBy delete) {
      return List.of(ours(DeleteBySql.of(delete), delete.place()));
    }
    DaoMethod.Execute execute = (DaoMethod.Execute) method;
    return List.of(users(QuerySql.of(execute.sql(), execute.parameters(), null), execute.place()));
  }

  /** The form for one row, or null where a row goes the way of many. */
  private static @Nullable String oneRow(WritePlan plan, ReturningSql returning) {
    boolean alone =
        plan.guards().isEmpty() && plan.countSql() == null && returning.readSql() == null;
    return alone ? OneRowSql.of(returning.sql()).map(OneRowSql::sql).orElse(null) : null;
  }

  /** The user's own text first: its errors are in the user's words. */
  private static List<ProvenStatement> select(ReadMethod.Select select) {
    QuerySql own = QuerySql.of(select.sql(), select.parameters(), null);
    ProvenStatement proven =
        new ProvenStatement(own.sql(), select.row(), select.order(), select.place(), own.origin());
    if (select.delivery() instanceof Delivery.InPages) {
      return related(pages(proven, select), select);
    }
    if (!select.row().relations().isEmpty()) {
      return related(List.of(proven), select);
    }
    QuerySql sent = own.exact(select.row());
    return sent.sql().equals(own.sql())
        ? List.of(proven)
        : List.of(proven, users(sent, select.place()));
  }

  /** The statements of the rows, and those of their children. */
  private static List<ProvenStatement> related(List<ProvenStatement> rows, ReadMethod method) {
    if (method.row().relations().isEmpty()) {
      return rows;
    }
    RelatedSql sql = RelatedSql.of(method);
    String parents = sql.parents();
    List<ProvenStatement> all = new ArrayList<>(rows);
    if (method.delivery() instanceof Delivery.InPages) {
      PagedSql paged = PagedSql.of(method);
      List<OrderTerm> order = paged.order().stream().map(PagedSql.Key::term).toList();
      parents = PageSql.first(paged.parents(), order, paged.parameters());
    } else {
      all.add(ours(ParentsSql.with(parents, sql.select()), method.place()));
    }
    for (RelationSql children : sql.all()) {
      String sent = ParentsSql.with(parents, children.select());
      all.add(ours(sent, children.relation().place()));
    }
    return all;
  }

  /**
   * The selects of a method's children, after some other query of the same columns: they shall not
   * read more rows than they have to.
   */
  public static List<ProvenStatement> ofChildren(DaoMethod method) {
    List<ProvenStatement> selects = new ArrayList<>();
    if (method instanceof ReadMethod read) {
      RelationSql.of(read.row()).forEach(children -> selects.addAll(ofChildren(children)));
    }
    return selects;
  }

  /** A select and those within, all of which name the key of the outermost one. */
  private static List<ProvenStatement> ofChildren(RelationSql outermost) {
    List<String> key = outermost.relation().key().names();
    String parents =
        "WITH %s(%s) AS MATERIALIZED (\nSELECT %s\n)\n"
            .formatted(
                ParentsSql.NAME,
                Names.list(key),
                String.join(", ", Collections.nCopies(key.size(), "NULL")));
    return outermost.all().stream()
        .map(children -> ours(parents + children.select(), children.relation().place()))
        .toList();
  }

  /** The query itself, its first page, and pages after a row with and without NULLs. */
  private static List<ProvenStatement> pages(ProvenStatement query, ReadMethod method) {
    PagedSql sql = PagedSql.of(method);
    List<OrderTerm> order = sql.order().stream().map(PagedSql.Key::term).toList();
    int parameters = sql.parameters();
    return Stream.of(
            query.sql(),
            PageSql.first(sql.select(), order, parameters),
            PageSql.after(
                sql.select(), order, parameters, Collections.nCopies(order.size(), KeyForm.TEXT)),
            PageSql.after(
                sql.select(), order, parameters, Collections.nCopies(order.size(), KeyForm.NULL)))
        .map(text -> text.equals(query.sql()) ? query : ours(text, query.place()))
        .toList();
  }
}
