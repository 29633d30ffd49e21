package dev.dione.engine.dml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.UpdateSql;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.engine.EngineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of the table of columns and policies: what a value or a null does to a stored value,
 * alone in its table and beside columns of every other form.
 */
class CellsTest {
  private static final long DEFAULT = 7;
  private static final long STORED = 42;
  private static final long BROUGHT = 5;
  private static final List<String> KEY = List.of("id");
  private static final WriteColumn ID = column("id", false, true, false, Policy.OVERWRITE);

  /** A form of a column, what the entity brings, and what is stored if the row is there. */
  record Cell(
      boolean nullable,
      boolean notNull,
      boolean hasDefault,
      Policy policy,
      @Nullable Long brought,
      boolean exists,
      @Nullable Long stored) {

    WriteColumn column() {
      return CellsTest.column("c", nullable, notNull, hasDefault, policy);
    }

    /** What an insert stores; null where it stores NULL or fails. */
    @Nullable Long inserted() {
      return brought != null || !hasDefault ? brought : Long.valueOf(DEFAULT);
    }

    boolean insertFails() {
      return inserted() == null && notNull;
    }

    /** What writing over the stored row leaves there. */
    @Nullable Long updated() {
      boolean keeps = policy == Policy.PRESERVE && brought == null;
      return policy == Policy.INSERT_ONLY || keeps ? stored : inserted();
    }
  }

  static Stream<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (boolean nullable : new boolean[] {true, false}) {
      for (boolean notNull : new boolean[] {true, false}) {
        for (boolean hasDefault : new boolean[] {true, false}) {
          for (Policy policy : Policy.values()) {
            values(nullable)
                .forEach(
                    brought -> {
                      cells.add(
                          new Cell(nullable, notNull, hasDefault, policy, brought, false, null));
                      // A column with a default is NOT NULL, so that no NULL is stored in it.
                      values(!notNull && !hasDefault)
                          .forEach(
                              stored ->
                                  cells.add(
                                      new Cell(
                                          nullable,
                                          notNull,
                                          hasDefault,
                                          policy,
                                          brought,
                                          true,
                                          stored == null ? null : Long.valueOf(STORED))));
                    });
          }
        }
      }
    }
    return cells.stream();
  }

  private static List<@Nullable Long> values(boolean nullToo) {
    return nullToo ? Arrays.asList(BROUGHT, null) : List.of(BROUGHT);
  }

  /** The cells that an upsert can have: the others are refused when the entity is compiled. */
  static Stream<Cell> upsertCells() {
    return cells().filter(c -> UpsertSql.impossible(List.of(c.column())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("upsertCells")
  void upsert(Cell cell) {
    inEveryCompany(
        cell,
        (columns, test) -> {
          String sql = UpsertSql.of("t", columns, KEY);
          if (!cell.exists() && cell.insertFails()) {
            assertThatThrownBy(() -> test.write(sql)).hasMessageContaining("NOT NULL");
            return;
          }
          Long expected = cell.exists() ? cell.updated() : cell.inserted();
          boolean unchanged = cell.exists() && Objects.equals(expected, cell.stored());
          assertThat(test.write(sql)).isEqualTo(unchanged ? 0 : 1);
          assertThat(test.value()).isEqualTo(expected);
          assertThat(test.write(sql)).as("the same again").isZero();
        });
  }

  @ParameterizedTest
  @MethodSource("cells")
  void insert(Cell cell) {
    inEveryCompany(
        cell,
        (columns, test) -> {
          String replace = InsertSql.of("t", columns, InsertSql.Conflict.REPLACE);
          String ignore = InsertSql.of("t", columns, InsertSql.Conflict.IGNORE);
          String fail = InsertSql.of("t", columns, InsertSql.Conflict.FAIL);
          if (cell.insertFails()) {
            assertThatThrownBy(() -> test.write(fail)).hasMessageContaining("NOT NULL");
            return;
          }
          if (cell.exists()) {
            assertThatThrownBy(() -> test.write(fail))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("UNIQUE");
            assertThat(test.write(ignore)).isZero();
            assertThat(test.value()).isEqualTo(cell.stored());
            assertThat(test.write(replace)).isEqualTo(1);
          } else {
            assertThat(test.write(fail)).isEqualTo(1);
          }
          assertThat(test.value()).isEqualTo(cell.inserted());
        });
  }

  @ParameterizedTest
  @MethodSource("cells")
  void update(Cell cell) {
    inEveryCompany(
        cell,
        (columns, test) -> {
          String sql = UpdateSql.of("t", columns, KEY);
          if (!cell.exists()) {
            assertThat(test.write(sql)).isZero();
          } else if (cell.updated() == null && cell.notNull()) {
            assertThatThrownBy(() -> test.write(sql)).hasMessageContaining("NOT NULL");
          } else {
            assertThat(test.write(sql)).isEqualTo(1);
            assertThat(test.value()).isEqualTo(cell.updated());
          }
        });
  }

  /** The column after a plain one, and among columns that are looked up in the stored row. */
  private static void inEveryCompany(Cell cell, BiConsumer<List<WriteColumn>, Trial> test) {
    inEveryCompany(cell, false, test);
    inEveryCompany(cell, true, test);
  }

  private static void inEveryCompany(
      Cell cell, boolean alone, BiConsumer<List<WriteColumn>, Trial> test) {
    WriteColumn plain = column("p", false, true, false, Policy.OVERWRITE);
    WriteColumn lookedUp = column("l", true, true, false, Policy.PRESERVE);
    WriteColumn defaulted = column("d", true, true, true, Policy.PRESERVE);
    List<List<WriteColumn>> companies =
        List.of(List.of(plain), List.of(plain, lookedUp), List.of(plain, defaulted, lookedUp));
    for (List<WriteColumn> company : companies) {
      List<WriteColumn> columns = new ArrayList<>(List.of(ID, cell.column()));
      columns.addAll(company);
      try (TestTable table = new TestTable("t", columns, KEY, true)) {
        String others = ", 1".repeat(company.size());
        if (cell.exists()) {
          table.run("INSERT INTO t VALUES (1, " + cell.stored() + others + ")");
        }
        test.accept(columns, new Trial(table, "[[1, " + cell.brought() + others + "]]", alone));
      }
    }
  }

  /** One write of one row, out of JSON or with a parameter for each value. */
  private record Trial(TestTable table, String json, boolean alone) {
    long write(String sql) {
      return alone ? table.writeOne(sql, json) : table.write(sql, json);
    }

    @Nullable Object value() {
      assertThat(table.rows()).hasSize(1);
      return table.rows().get(0).get(1);
    }
  }

  private static WriteColumn column(
      String name, boolean nullable, boolean notNull, boolean hasDefault, Policy policy) {
    String defaultSql = hasDefault ? String.valueOf(DEFAULT) : null;
    ColumnDef column =
        new ColumnDef(name, ColumnType.INTEGER, notNull, defaultSql, List.of(), null);
    return new WriteColumn(column, nullable, policy, WriteColumn.Role.VALUE);
  }
}
