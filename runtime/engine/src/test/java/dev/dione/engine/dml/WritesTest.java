package dev.dione.engine.dml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.dml.DeleteSql;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.UpdateSql;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements that write entities, on the engine. */
class WritesTest {
  private static final List<String> ID = List.of("id");
  private static final WriteColumn KEY =
      column("id", ColumnType.INTEGER, true, null, false, Policy.OVERWRITE);
  private static final WriteColumn VALUE =
      column("value", ColumnType.TEXT, false, null, true, Policy.PRESERVE);
  private static final WriteColumn LOOKED_UP =
      column("id2", ColumnType.TEXT, true, "'d'", true, Policy.PRESERVE);

  /** Names that the statements use themselves, keywords, and names that have to be quoted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src",
        "SRC",
        "old",
        "Old",
        "excluded",
        "EXCLUDED",
        "stored",
        "order",
        "q\"u'o te",
        "größe"
      })
  void anyTableName(String name) {
    List<WriteColumn> columns = List.of(KEY, VALUE, LOOKED_UP);
    try (TestTable table = new TestTable(name, columns, ID, true)) {
      String upsert = UpsertSql.of(name, columns, ID);
      String countNew = UpsertSql.countNew(name, columns, ID).replace("?1", "'[[1],[2]]'");
      assertThat(table.run(countNew)).containsExactly(List.of(2L));
      assertThat(table.write(upsert, "[[1, \"a\", \"x\"], [2, \"b\", null]]")).isEqualTo(2);
      assertThat(table.run(countNew)).containsExactly(List.of(0L));
      assertThat(table.write(upsert, "[[1, null, null], [2, \"b\", null]]")).isZero();
      assertThat(table.write(upsert, "[[1, \"c\", null], [2, \"b\", \"y\"]]")).isEqualTo(2);
      assertThat(table.rows()).containsExactly(List.of(1L, "c", "x"), List.of(2L, "b", "y"));

      String update = UpdateSql.of(name, columns, ID);
      assertThat(table.write(update, "[[1, null, \"z\"], [3, \"no\", \"no\"]]")).isEqualTo(1);
      assertThat(table.rows()).containsExactly(List.of(1L, "c", "z"), List.of(2L, "b", "y"));

      String replace = InsertSql.of(name, columns, InsertSql.Conflict.REPLACE);
      assertThat(table.write(replace, "[[2, \"n\", null]]")).isEqualTo(1);
      String delete = DeleteSql.of(name, List.of(KEY));
      assertThat(table.write(delete, "[[1], [9]]")).isEqualTo(1);
      assertThat(table.rows()).containsExactly(List.of(2L, "n", "d"));
    }
  }

  /** A key of several columns, one of them a BLOB, in an order that is not the row's. */
  @Test
  void compositeKeys() {
    WriteColumn blob = column("b", ColumnType.BLOB, true, null, false, Policy.OVERWRITE);
    WriteColumn text = column("t", ColumnType.TEXT, true, null, false, Policy.OVERWRITE);
    List<WriteColumn> columns = List.of(blob, VALUE, LOOKED_UP, text);
    List<String> key = List.of("t", "b");
    try (TestTable table = new TestTable("pairs", columns, key, true)) {
      String upsert = UpsertSql.of("pairs", columns, key);
      String two = "[[\"00ff\", \"v\", \"x\", \"k\"], [\"\", \"w\", null, \"k\"]]";
      assertThat(table.write(upsert, two)).isEqualTo(2);
      assertThat(table.write(upsert, two)).isZero();
      assertThat(table.write(upsert, "[[\"00ff\", \"v2\", null, \"k\"]]")).isEqualTo(1);
      assertThat(table.write(UpdateSql.of("pairs", columns, key), "[[\"\", \"u\", \"y\", \"k\"]]"))
          .isEqualTo(1);
      assertThat(table.run("SELECT hex(b), value, id2, t FROM pairs ORDER BY b"))
          .containsExactly(List.of("", "u", "y", "k"), List.of("00FF", "v2", "x", "k"));
      String delete = DeleteSql.of("pairs", List.of(text, blob));
      assertThat(table.write(delete, "[[\"k\", \"00ff\"], [\"k\", \"01\"]]")).isEqualTo(1);
      assertThat(table.rows()).hasSize(1);
    }
  }

  /** A null key of a column with a default is the row of the default, and keeps its values. */
  @Test
  void aNullKeyIsTheRowOfItsDefault() {
    WriteColumn region = column("region", ColumnType.TEXT, true, "'us'", true, Policy.PRESERVE);
    List<WriteColumn> columns = List.of(region, LOOKED_UP);
    try (TestTable table = new TestTable("regions", columns, List.of("region"), true)) {
      table.run("INSERT INTO regions VALUES ('us', 'kept')");
      String upsert = UpsertSql.of("regions", columns, List.of("region"));
      assertThat(table.write(upsert, "[[null, null], [\"eu\", null]]")).isEqualTo(1);
      assertThat(table.rows()).containsExactly(List.of("eu", "d"), List.of("us", "kept"));
    }
  }

  /**
   * What arrives as text is a number wherever the row is looked at: in checks, defaults, generated
   * columns, triggers, indexes and the comparison with the stored row, on a rowid's conflict too.
   */
  @Test
  void aWholeNumberOfOneRowIsANumberEverywhere() {
    for (boolean strict : new boolean[] {true, false}) {
      WriteColumn big = column("big", ColumnType.INTEGER, true, null, false, Policy.OVERWRITE);
      WriteColumn real = column("real", ColumnType.REAL, false, null, true, Policy.PRESERVE);
      WriteColumn seats = column("seats", ColumnType.INTEGER, true, "7", true, Policy.PRESERVE);
      List<WriteColumn> columns = List.of(KEY, big, real, seats);
      try (TestTable table = new TestTable("n", columns, ID, strict)) {
        table.run("DROP TABLE n");
        table.run(
            "CREATE TABLE n (id INTEGER PRIMARY KEY, big INTEGER NOT NULL UNIQUE"
                + " CHECK (typeof(big) = 'integer' AND big > 9), real REAL CHECK (real > 9),"
                + " seats INTEGER NOT NULL DEFAULT 7,"
                + " kind TEXT AS (typeof(big) || typeof(real)))"
                + (strict ? " STRICT" : ""));
        table.run("CREATE TABLE log (id, big, real)");
        table.run(
            "CREATE TRIGGER b BEFORE INSERT ON n BEGIN"
                + " INSERT INTO log VALUES (typeof(NEW.id), typeof(NEW.big), typeof(NEW.real)); END");
        String upsert = UpsertSql.of("n", columns, ID);
        assertThat(table.writeOne(upsert, "[[9007199254740993, 9223372036854775807, 10.0, null]]"))
            .isEqualTo(1);
        assertThat(table.writeOne(upsert, "[[9007199254740993, 9223372036854775807, null, 7]]"))
            .as("the same again")
            .isZero();
        assertThat(table.writeOne(upsert, "[[9007199254740993, 100, 11, 8]]")).isEqualTo(1);
        assertThat(table.run("SELECT CAST(id AS TEXT), big, real, seats, kind FROM n"))
            .containsExactly(List.of("9007199254740993", 100L, 11L, 8L, "integerreal"));
        assertThat(table.run("SELECT * FROM log"))
            .allSatisfy(kinds -> assertThat(kinds.subList(0, 2)).containsOnly("integer"));
        String update = UpdateSql.of("n", columns, ID);
        assertThat(table.writeOne(update, "[[9007199254740993, 9223372036854775806, 12.5, 9]]"))
            .isEqualTo(1);
        assertThat(table.run("SELECT CAST(big AS TEXT), kind FROM n"))
            .containsExactly(List.of("9223372036854775806", "integerreal"));
        String delete = DeleteSql.of("n", List.of(KEY, big));
        assertThat(table.writeOne(delete, "[[9007199254740993, 9223372036854775807]]")).isZero();
        assertThat(table.writeOne(delete, "[[9007199254740993, 9223372036854775806]]"))
            .isEqualTo(1);
      }
    }
  }

  /** A rowid that the entity leaves to the database is a new row each time. */
  @Test
  void aNullRowidIsANewRow() {
    WriteColumn rowid = column("id", ColumnType.INTEGER, false, null, true, Policy.PRESERVE);
    List<WriteColumn> columns = List.of(rowid, LOOKED_UP);
    try (TestTable table = new TestTable("t", columns, ID, true)) {
      String upsert = UpsertSql.of("t", columns, ID);
      assertThat(table.write(upsert, "[[null, \"a\"], [null, null], [1, \"b\"]]")).isEqualTo(3);
      assertThat(table.rows()).containsExactly(List.of(1L, "b"), List.of(2L, "d"));
    }
  }

  /** An update time moves when something else does, and alone is no reason to write. */
  @Test
  void aStampMovesWithTheOthersOnly() {
    ColumnDef at = new ColumnDef("at", ColumnType.TEXT, true, null, List.of(), null);
    WriteColumn stamp = new WriteColumn(at, false, Policy.OVERWRITE, WriteColumn.Role.UPDATE_TIME);
    for (WriteColumn other : List.of(VALUE, LOOKED_UP)) {
      List<WriteColumn> columns = List.of(KEY, stamp, other);
      try (TestTable table = new TestTable("t", columns, ID, true)) {
        String upsert = UpsertSql.of("t", columns, ID);
        assertThat(table.write(upsert, "[[1, \"t1\", \"a\"]]")).isEqualTo(1);
        assertThat(table.write(upsert, "[[1, \"t2\", \"a\"]]")).isZero();
        assertThat(table.write(upsert, "[[1, \"t2\", null]]")).isZero();
        assertThat(table.rows()).containsExactly(List.of(1L, "t1", "a"));
        assertThat(table.write(upsert, "[[1, \"t3\", \"b\"]]")).isEqualTo(1);
        assertThat(table.rows()).containsExactly(List.of(1L, "t3", "b"));
      }
    }
  }

  /** On another unique key than the id, the stored id stays. */
  @Test
  void anotherKeyKeepsTheStoredId() {
    WriteColumn email = column("email", ColumnType.TEXT, true, null, false, Policy.OVERWRITE);
    List<WriteColumn> columns = List.of(KEY.insertOnly(), email, LOOKED_UP);
    try (TestTable table = new TestTable("t", columns, ID, true)) {
      table.run("CREATE UNIQUE INDEX t_email ON t (email)");
      String upsert = UpsertSql.of("t", columns, List.of("email"));
      assertThat(table.write(upsert, "[[1, \"a@x\", \"kept\"]]")).isEqualTo(1);
      assertThat(table.write(upsert, "[[2, \"a@x\", null]]")).isZero();
      assertThat(table.write(upsert, "[[2, \"a@x\", \"new\"]]")).isEqualTo(1);
      assertThat(table.rows()).containsExactly(List.of(1L, "a@x", "new"));
    }
  }

  /** An entity of nothing but its id is inserted once. */
  @Test
  void onlyAKey() {
    try (TestTable table = new TestTable("t", List.of(KEY), ID, true)) {
      String upsert = UpsertSql.of("t", List.of(KEY), ID);
      assertThat(table.write(upsert, "[[1], [2]]")).isEqualTo(2);
      assertThat(table.write(upsert, "[[1], [3]]")).isEqualTo(1);
      assertThat(table.rows()).hasSize(3);
    }
  }

  /** Numbers keep their bits on the way through JSON. */
  @Property(tries = 20)
  void numbersAreExact(
      @ForAll @Size(200) List<Double> reals, @ForAll @Size(200) List<Long> integers) {
    WriteColumn real = column("r", ColumnType.REAL, true, null, false, Policy.OVERWRITE);
    WriteColumn integer = column("i", ColumnType.INTEGER, true, null, false, Policy.OVERWRITE);
    List<WriteColumn> columns = List.of(KEY, real, integer);
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < reals.size(); i++) {
      json.append(i == 0 ? "" : ",");
      json.append("[%d,%s,%d]".formatted(i, reals.get(i) + 0.0, integers.get(i)));
    }
    try (TestTable table = new TestTable("t", columns, ID, true)) {
      table.write(UpsertSql.of("t", columns, ID), json.append(']').toString());
      List<List<@Nullable Object>> rows = table.run("SELECT r, CAST(i AS TEXT) FROM t ORDER BY id");
      for (int i = 0; i < reals.size(); i++) {
        Number stored = (Number) rows.get(i).get(0); // D1 sends 1.0 as 1
        assertThat(stored.doubleValue()).isEqualTo(reals.get(i) + 0.0);
        assertThat(rows.get(i).get(1)).isEqualTo(integers.get(i).toString());
      }
    }
  }

  private static WriteColumn column(
      String name,
      ColumnType type,
      boolean notNull,
      @Nullable String defaultSql,
      boolean nullable,
      Policy policy) {
    ColumnDef column = new ColumnDef(name, type, notNull, defaultSql, List.of(), null);
    return new WriteColumn(column, nullable, policy, WriteColumn.Role.VALUE);
  }
}
