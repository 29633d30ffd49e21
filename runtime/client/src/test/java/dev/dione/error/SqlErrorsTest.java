package dev.dione.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are those that workerd 1.20261117.1 gave, 2026-11-20. */
class SqlErrorsTest {
  private static final Statement INSERT =
      new Statement(
          "INSERT INTO par (id, v)\n  VALUES (?1, ?2)", List.of(7L, "private"), "ParDao.add");
  private static final Statement SELECT = new Statement("SELECT * FROM kid", List.of(), null);

  @Test
  void aUniqueFailureNamesTableAndColumns() {
    D1SqlException e =
        from(
            "UNIQUE constraint failed: par.v, par.c: SQLITE_CONSTRAINT (extended:"
                + " SQLITE_CONSTRAINT_UNIQUE)",
            INSERT);

    assertThat(e).isInstanceOf(D1UniqueException.class);
    D1UniqueException unique = (D1UniqueException) e;
    assertThat(unique.table()).contains("par");
    assertThat(unique.columns()).containsExactly("v", "c");
    assertThat(unique.index()).isEmpty();
    assertThat(unique.reason()).isEqualTo("UNIQUE constraint failed: par.v, par.c");
    assertThat(unique.sqliteCode()).contains("SQLITE_CONSTRAINT");
    assertThat(unique.sqliteExtendedCode()).contains("SQLITE_CONSTRAINT_UNIQUE");
    assertThat(unique.origin()).contains("ParDao.add");
    assertThat(unique)
        .hasMessage(
            "UNIQUE constraint failed: par.v, par.c: SQLITE_CONSTRAINT (extended:"
                + " SQLITE_CONSTRAINT_UNIQUE). In ParDao.add: INSERT INTO par (id, v) VALUES (?1,"
                + " ?2). At here");
  }

  @Test
  void anOlderAnswerWithoutTheExtendedCodeIsUnderstood() {
    D1SqlException e = from("UNIQUE constraint failed: par.id: SQLITE_CONSTRAINT", INSERT);

    assertThat(e).isInstanceOf(D1UniqueException.class);
    assertThat(((D1UniqueException) e).columns()).containsExactly("id");
    assertThat(e.sqliteExtendedCode()).isEmpty();
  }

  @Test
  void aPrimaryKeyIsAUniqueKey() {
    assertThat(
            from(
                "UNIQUE constraint failed: par.id: SQLITE_CONSTRAINT (extended:"
                    + " SQLITE_CONSTRAINT_PRIMARYKEY)",
                INSERT))
        .isInstanceOf(D1UniqueException.class);
  }

  @Test
  void anExpressionIndexIsNamedInsteadOfColumns() {
    D1UniqueException e =
        (D1UniqueException)
            from("UNIQUE constraint failed: index 'par_expr': SQLITE_CONSTRAINT", INSERT);

    assertThat(e.index()).contains("par_expr");
    assertThat(e.table()).isEmpty();
    assertThat(e.columns()).isEmpty();
  }

  @Test
  void namesWithDotsAndCommasAreCutRight() {
    D1UniqueException e =
        (D1UniqueException)
            from("UNIQUE constraint failed: a b.x.y, a b.z, w: SQLITE_CONSTRAINT", INSERT);

    assertThat(e.table()).contains("a b");
    assertThat(e.columns()).containsExactly("x.y", "z, w");
  }

  @Test
  void theOtherConstraintsHaveTheirTypes() {
    D1NotNullException notNull =
        (D1NotNullException) from("NOT NULL constraint failed: par.v: SQLITE_CONSTRAINT", INSERT);
    assertThat(notNull.table()).contains("par");
    assertThat(notNull.columns()).containsExactly("v");

    D1CheckException check =
        (D1CheckException) from("CHECK constraint failed: c > 0: SQLITE_CONSTRAINT", INSERT);
    assertThat(check.constraint()).isEqualTo("c > 0");
    assertThat(check.table()).contains("par");

    D1ForeignKeyException foreignKey =
        (D1ForeignKeyException) from("FOREIGN KEY constraint failed: SQLITE_CONSTRAINT", INSERT);
    assertThat(foreignKey.table()).contains("par");

    D1SqlException type =
        from(
            "cannot store TEXT value in INT column st.i: SQLITE_CONSTRAINT (extended:"
                + " SQLITE_CONSTRAINT_DATATYPE)",
            INSERT);
    assertThat(type).isExactlyInstanceOf(D1ConstraintException.class);
    assertThat(((D1ConstraintException) type).table()).contains("st");
    assertThat(((D1ConstraintException) type).columns()).containsExactly("i");
  }

  @Test
  void aTriggerThatTalksLikeAConstraintIsNotTakenForOne() {
    assertThat(
            from(
                "UNIQUE constraint failed: par.id: SQLITE_CONSTRAINT (extended:"
                    + " SQLITE_CONSTRAINT_TRIGGER)",
                INSERT))
        .isExactlyInstanceOf(D1ConstraintException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "", "[1,2,3]", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}", "[1,"})
  void aPathThatTalksLikeAGuardIsNotTakenForOne(String words) {
    for (String mark : List.of("dione:stale ", "dione:tenant ")) {
      D1SqlException e = from("bad JSON path: '" + mark + words + "': SQLITE_ERROR", INSERT);

      assertThat(e).isExactlyInstanceOf(D1SqlException.class);
      assertThat(e.reason()).isEqualTo("bad JSON path: '" + mark + words + "'");
    }
  }

  @Test
  void aRowOfAnotherTenantIsToldByNameAndKey() {
    D1SqlException e =
        from(
            "bad JSON path: 'dione:tenant [\"Task\",\"project\",\"it''s\",7]': SQLITE_ERROR",
            INSERT);

    assertThat(e).isExactlyInstanceOf(D1TenantException.class);
    assertThat(((D1TenantException) e).entity()).isEqualTo("Task");
    assertThat(((D1TenantException) e).property()).hasValue("project");
    assertThat(((D1TenantException) e).id()).isEqualTo("it's, 7");
  }

  @Test
  void theOffsetShowsThePlaceInALongStatement() {
    String sql = "SELECT 'ü" + "x".repeat(400) + "', wher id=1";
    int bytes = 7 + 1 + 2 + 400 + 1 + 2 + 5; // ü has two bytes
    Statement statement = new Statement(sql, List.of(), null);

    D1SqlException e =
        from("near \"id\": syntax error at offset " + bytes + ": SQLITE_ERROR", statement);

    assertThat(e.offset()).hasValue(bytes);
    assertThat(e.reason()).isEqualTo("near \"id\": syntax error");
    assertThat(e.sql().orElseThrow()).startsWith("… xxx").endsWith("', wher id=1");
  }

  @Test
  void aMessageWithoutCodesIsKeptWhole() {
    D1SqlException e = from("Wrong number of parameter bindings for SQL query.", INSERT);

    assertThat(e.reason()).isEqualTo("Wrong number of parameter bindings for SQL query.");
    assertThat(e.sqliteCode()).isEmpty();
    assertThat(e.offset()).isEmpty();
    assertThat(e).hasMessageContaining("query. In ParDao.add: INSERT");
  }

  @Test
  void theOnlyStatementThatNamesTheTableIsTheLikelyOne() {
    D1SqlException e =
        from("NOT NULL constraint failed: PAR.v: SQLITE_CONSTRAINT", SELECT, INSERT, SELECT);

    assertThat(e.origin()).contains("ParDao.add");
    assertThat(e).hasMessageContaining("Most likely in statement 2 of 3, ParDao.add: INSERT INTO");
  }

  @Test
  void aWordInAStringOrInALongerNameDoesNotMakeAStatementLikely() {
    Statement other = new Statement("SELECT 'par', par_2 FROM kid -- par", List.of(), null);

    D1SqlException e = from("NOT NULL constraint failed: par.v: SQLITE_CONSTRAINT", other, INSERT);

    assertThat(e.origin()).contains("ParDao.add");
  }

  @Test
  void twoStatementsOfOneTableAreBothListed() {
    D1SqlException e =
        from("UNIQUE constraint failed: par.id: SQLITE_CONSTRAINT", INSERT, SELECT, INSERT);

    assertThat(e.sql()).isEmpty();
    assertThat(e.origin()).isEmpty();
    assertThat(e)
        .hasMessageContaining(
            "In one of 3 statements: ParDao.add: INSERT INTO par (id, v) VALUES (?1, ?2); SELECT *"
                + " FROM kid; ParDao.add: INSERT");
  }

  @Test
  void aLargeRequestIsCut() {
    List<Statement> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(new Statement("INSERT INTO par VALUES (" + "1".repeat(500) + ")", List.of(), null));
    }

    D1SqlException e =
        SqlErrors.from("UNIQUE constraint failed: par.id: SQLITE_CONSTRAINT", many, null);

    assertThat(e).hasMessageContaining("In one of 10000 statements: ");
    assertThat(e.getMessage()).hasSizeLessThan(600).contains("(cut)");
  }

  @Test
  void whatToDoIsSaidWhereTheReasonDoesNot() {
    assertThat(from("To execute a transaction, please use the state.storage…", INSERT))
        .hasMessageContaining("put the statements into one batch");
    assertThat(from("no such table: nope: SQLITE_ERROR", SELECT))
        .hasMessageContaining("createTables()");
    assertThat(from("too many SQL variables at offset 434: SQLITE_ERROR", SELECT))
        .hasMessageContaining("json_each(?1)");
  }

  @Test
  void parametersAreInNoMessage() {
    assertThat(from("near \"x\": syntax error at offset 3: SQLITE_ERROR", INSERT).toString())
        .doesNotContain("private");
  }

  @Test
  void theBindingsPrefixIsDropped() {
    assertThat(from("D1_ERROR: no such table: kid: SQLITE_ERROR", SELECT).reason())
        .isEqualTo("no such table: kid");
  }

  @Property
  void anyMessageIsUnderstoodSomehow(
      @ForAll("messages") String message, @ForAll @StringLength(max = 30) String sql) {
    D1SqlException e = SqlErrors.from(message, List.of(statement(sql), INSERT), null);

    assertThat(e.getMessage()).isNotEmpty().doesNotContain("private");
    assertThat(SqlErrors.from(message, List.of(statement(sql)), "here").reason()).isNotNull();
  }

  @Provide
  Arbitrary<String> messages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "UNIQUE constraint failed: ",
            "NOT NULL constraint failed: ",
            "CHECK constraint failed: ",
            "FOREIGN KEY constraint failed",
            "index '",
            "'",
            "par",
            ".",
            ", ",
            " at offset ",
            "999999999999",
            "7",
            ": SQLITE_CONSTRAINT",
            " (extended: SQLITE_CONSTRAINT_UNIQUE)",
            "cannot store TEXT value in INT column ",
            "no such table: ");
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Test
  void aLongMessageIsCutInTheMiddle() {
    D1SqlException e =
        from(
            "unrecognized token: \"'" + "x".repeat(90_000) + "\" at offset 7: SQLITE_ERROR",
            SELECT);

    assertThat(e.getMessage()).hasSizeLessThan(1_500).contains(" … (cut) … ", "at offset 7");
    assertThat(e.offset()).hasValue(7);
  }

  private static Statement statement(String sql) {
    return new Statement(sql.replaceAll("[\\ud800-\\udfff]", "x"), List.of(), null);
  }

  private static D1SqlException from(String message, Statement... request) {
    return SqlErrors.from(message, List.of(request), "here");
  }
}
