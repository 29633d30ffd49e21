package dev.dione.scope;

import dev.dione.Statement;
import dev.dione.dialect.limits.Limits;
import dev.dione.dialect.scope.ScopeRefusal;
import dev.dione.dialect.scope.ScopeRules;
import dev.dione.dialect.scope.ScopeSql;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.dialect.sql.Lexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the statements of DAOs see: without those that were deleted softly, and of one
 * tenant alone. Generated roots make it. Immutable, and safe for use by many threads.
 */
public final class Scope {
  /** All rows. */
  public static final Scope EVERYTHING = new Scope(List.of(), null);

  private static final int REMEMBERED = 1_000; // DAOs have constants; a query builder makes more

  private final List<ScopedTable> tables;
  private final @Nullable Object tenant;
  private final Map<String, ScopeSql> live = new ConcurrentHashMap<>();
  private final Map<String, ScopeSql> deletedToo = new ConcurrentHashMap<>();

  private Scope(List<ScopedTable> tables, @Nullable Object tenant) {
    this.tables = List.copyOf(tables);
    this.tenant = tenant;
  }

  /** The rows of these tables that are not deleted. */
  public static Scope of(List<ScopedTable> tables) {
    return new Scope(tables, null);
  }

  /**
   * The rows of these tables that belong to a tenant.
   *
   * @param tenant the tenant in wire form
   * @throws NullPointerException if it is null: nobody has no rows
   */
  public static Scope of(List<ScopedTable> tables, @Nullable Object tenant) {
    if (tenant == null) {
      throw new NullPointerException("A database is opened for a tenant, and the tenant is null");
    }
    return new Scope(tables, tenant);
  }

  /** The tenant in wire form, or null if there is none. */
  public @Nullable Object tenant() {
    return tenant;
  }

  /**
   * The statement as it is sent.
   *
   * @throws IllegalArgumentException if it would reach beyond the scope; {@code @Query} methods are
   *     told so by the compiler. Also if the tenant would be a parameter more than D1 takes
   */
  public Statement apply(Statement statement) {
    if (tables.isEmpty() || statement.reach() == Reach.RAW) {
      return statement;
    }
    ScopeSql scoped = scoped(statement);
    List<@Nullable Object> parameters = new ArrayList<>(statement.parameters());
    if (scoped.takesTenant()) {
      requireRoom(statement);
      parameters.add(tenant);
    }
    return new Statement(scoped.sql(), parameters, statement.origin());
  }

  private ScopeSql scoped(Statement statement) {
    boolean all = statement.reach() == Reach.DELETED_TOO;
    Map<String, ScopeSql> known = all ? deletedToo : live;
    ScopeSql found = known.get(statement.sql());
    if (found == null) {
      ScopeRules.refusal(Lexer.tokens(statement.sql()), tables)
          .ifPresent(refusal -> refuse(statement, refusal));
      found = ScopeSql.of(statement.sql(), statement.parameters().size(), tables, all);
      if (known.size() < REMEMBERED) {
        known.put(statement.sql(), found);
      }
    }
    return found;
  }

  private static void requireRoom(Statement statement) {
    int parameters = statement.parameters().size();
    if (parameters >= Limits.PARAMETERS) {
      throw new IllegalArgumentException(
          "The statement has %d parameters, and with the tenant one more than D1 takes. Give several values as one parameter, as IN (:values) does: %s"
              .formatted(parameters, statement));
    }
  }

  private static void refuse(Statement statement, ScopeRefusal refusal) {
    throw new IllegalArgumentException("The statement " + refusal.reason() + " " + statement);
  }
}
