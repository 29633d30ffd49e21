package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1CheckException;
import dev.dione.error.D1ConstraintException;
import dev.dione.error.D1ForeignKeyException;
import dev.dione.error.D1NotNullException;
import dev.dione.error.D1UniqueException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each constraint has its exception, which names table and columns as far as D1 tells. */
public interface ConstraintsContract extends ContractCase {
  /** The tables of the cases, with one row. */
  private D1 openWithTables() {
    D1 d1 = open();
    d1.batch(
        List.of(
            statement(
                "CREATE TABLE par (id INTEGER PRIMARY KEY, v TEXT NOT NULL, u TEXT UNIQUE, c"
                    + " INTEGER CHECK (c > 0), CONSTRAINT v_is_short CHECK (length(v) < 10),"
                    + " UNIQUE (v, c)) STRICT"),
            statement("CREATE TABLE word (w TEXT)"),
            statement("CREATE UNIQUE INDEX word_lower ON word (lower(w))"),
            statement("INSERT INTO word VALUES ('one')"),
            statement(
                "CREATE TABLE kid (a TEXT, b TEXT, par_id INTEGER NOT NULL REFERENCES par (id),"
                    + " PRIMARY KEY (a, b))"),
            statement("INSERT INTO par VALUES (1, 'v', 'u', 1)"),
            statement("INSERT INTO kid VALUES ('x', 'y', 1)")));
    return d1;
  }

  private <T extends D1ConstraintException> T fail(
      Class<T> type, String sql, Object... parameters) {
    try (D1 d1 = openWithTables()) {
      Statement statement = new Statement(sql, List.of(parameters), "ParDao.save");
      T failure = catchThrowableOfType(type, () -> d1.run(statement));
      assertThat(failure).isExactlyInstanceOf(type);
      assertThat(failure.origin()).contains("ParDao.save");
      assertThat(failure.sqliteCode()).contains("SQLITE_CONSTRAINT");
      assertThat(failure).hasMessageContaining("In ParDao.save: " + sql);
      assertThat(run(d1, "SELECT count(*) FROM par").rows()).containsExactly(List.of(1L));
      return failure;
    }
  }

  /** A UNIQUE column. */
  @Test
  default void unique() {
    D1UniqueException e = fail(D1UniqueException.class, "INSERT INTO par VALUES (2, 'w', 'u', 2)");

    assertThat(e.table()).contains("par");
    assertThat(e.columns()).containsExactly("u");
    assertThat(e).hasMessageStartingWith("UNIQUE constraint failed: par.u");
  }

  /** A primary key of one column, and of two. */
  @Test
  default void primaryKey() {
    D1UniqueException e =
        fail(D1UniqueException.class, "INSERT INTO par VALUES (?1, 'w', 'x', 2)", 1L);
    assertThat(e.table()).contains("par");
    assertThat(e.columns()).containsExactly("id");

    e = fail(D1UniqueException.class, "INSERT INTO kid VALUES ('x', 'y', 1)");
    assertThat(e.table()).contains("kid");
    assertThat(e.columns()).containsExactly("a", "b");
  }

  /** A unique key of two columns. */
  @Test
  default void compositeUnique() {
    D1UniqueException e = fail(D1UniqueException.class, "INSERT INTO par VALUES (2, 'v', 'x', 1)");

    assertThat(e.columns()).containsExactly("v", "c");
  }

  /** A unique index on an expression is named itself. */
  @Test
  default void uniqueExpression() {
    D1UniqueException e = fail(D1UniqueException.class, "INSERT INTO word VALUES ('ONE')");

    assertThat(e.index()).contains("word_lower");
    assertThat(e.table()).isEmpty();
  }

  /** NOT NULL. */
  @Test
  default void notNull() {
    D1NotNullException e =
        fail(D1NotNullException.class, "INSERT INTO par VALUES (2, NULL, 'x', 2)");

    assertThat(e.table()).contains("par");
    assertThat(e.columns()).containsExactly("v");
  }

  /** CHECK, with and without a name. */
  @Test
  default void check() {
    D1CheckException e = fail(D1CheckException.class, "INSERT INTO par VALUES (2, 'w', 'x', 0)");
    assertThat(e.constraint()).isEqualTo("c > 0");
    assertThat(e.table()).contains("par");

    e = fail(D1CheckException.class, "UPDATE par SET v = 'much too long'");
    assertThat(e.constraint()).isEqualTo("v_is_short");
    assertThat(e.table()).contains("par");
  }

  /** A missing parent, and a parent that is still referenced. */
  @Test
  default void foreignKey() {
    D1ForeignKeyException e =
        fail(D1ForeignKeyException.class, "INSERT INTO kid VALUES ('x', 'z', 99)");
    assertThat(e.table()).contains("kid");

    e = fail(D1ForeignKeyException.class, "DELETE FROM par WHERE id = 1");
    assertThat(e.table()).contains("par");
  }

  /** A value of the wrong type in a STRICT table. */
  @Test
  default void strictType() {
    D1ConstraintException e =
        fail(D1ConstraintException.class, "INSERT INTO par VALUES (2, 'w', 'x', 'word')");

    assertThat(e.table()).contains("par");
    assertThat(e.columns()).containsExactly("c");
  }

  /** In a batch the engine knows the culprit; else it is the only one that names the table. */
  @Test
  default void theLikelyStatementOfABatch() {
    try (D1 d1 = openWithTables()) {
      List<Statement> batch =
          List.of(
              statement("SELECT * FROM kid"),
              new Statement("INSERT INTO par (id, v) VALUES (1, 'w')", List.of(), "ParDao.add"),
              statement("DELETE FROM kid"));
      D1UniqueException e = catchThrowableOfType(D1UniqueException.class, () -> d1.batch(batch));

      assertThat(e.origin()).contains("ParDao.add");
      assertThat(e).hasMessageContaining("n statement 2 of 3, ParDao.add: INSERT");
    }
  }
}
