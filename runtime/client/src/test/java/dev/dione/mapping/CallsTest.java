package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Call;
import dev.dione.Statement;
import dev.dione.error.D1IdMismatchException;
import dev.dione.error.D1MappingException;
import dev.dione.transport.RowBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How results become what a method returns. */
class CallsTest {
  private static final Statement STATEMENT = new Statement("SELECT name", List.of(), "Dao.names");
  private static final RowMapper<@Nullable String> NAME =
      RowMapper.ofScalar(row -> row.isNull(0) ? null : row.text(0));

  @Test
  void lists() {
    assertThat(result(QueryCall.list(STATEMENT, NAME))).isEmpty();
    assertThat(result(QueryCall.list(STATEMENT, NAME), "a", null, "b"))
        .containsExactly("a", null, "b");
  }

  @Test
  void optionals() {
    assertThat(result(QueryCall.optional(STATEMENT, NAME))).isEmpty();
    assertThat(result(QueryCall.optional(STATEMENT, NAME), "a")).contains("a");
    assertThat(result(QueryCall.optional(STATEMENT, NAME), (String) null)).isEmpty();
    twoAreOneTooMany(QueryCall.optional(STATEMENT, NAME));
  }

  @Test
  void nullables() {
    assertThat(result(QueryCall.orNull(STATEMENT, NAME))).isNull();
    assertThat(result(QueryCall.orNull(STATEMENT, NAME), "a")).isEqualTo("a");
    twoAreOneTooMany(QueryCall.orNull(STATEMENT, NAME));
  }

  @Test
  void one() {
    assertThat(result(QueryCall.one(STATEMENT, NAME), "a")).isEqualTo("a");
    assertThatThrownBy(() -> result(QueryCall.one(STATEMENT, NAME)))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Dao.names found no row where one is promised; return Optional");
    twoAreOneTooMany(QueryCall.one(STATEMENT, NAME));
  }

  @Test
  void problemsNameTheMethodOrTheStatement() {
    RowMapper<Long> number = RowMapper.ofScalar(row -> row.integer(0));
    assertThatThrownBy(() -> result(QueryCall.list(STATEMENT, number), "1", "x"))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Dao.names: Row 2: column name is 'x', not a whole number");
    Statement raw = new Statement("SELECT name", List.of(), null);
    assertThatThrownBy(() -> result(QueryCall.list(raw, number), "x"))
        .hasMessageStartingWith("SELECT name: Row 1: ");
    RowMapper<String> missing = RowMapper.ofColumns(List.of("title"), row -> row.text(0));
    assertThatThrownBy(() -> result(QueryCall.list(STATEMENT, missing)))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Dao.names: The result has no column title; it has [name]");
  }

  @Test
  void whatTheObjectThrowsNamesTheRowToo() {
    RowMapper<String> picky =
        RowMapper.ofScalar(row -> Objects.requireNonNull(row.isNull(0) ? null : "x", "no name"));
    assertThatThrownBy(() -> result(QueryCall.list(STATEMENT, picky), "a", null))
        .isInstanceOf(D1MappingException.class)
        .hasMessage(
            "Dao.names: Row 2 cannot become an object: java.lang.NullPointerException: no name")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void anIdMismatchStaysOne() {
    RowMapper<String> checked =
        RowMapper.ofScalar(
            row -> {
              IdCheck.require("Show", row, 0, "b");
              return "b";
            });
    assertThatThrownBy(() -> result(QueryCall.list(STATEMENT, checked), "a"))
        .isInstanceOf(D1IdMismatchException.class)
        .hasMessageStartingWith("Dao.names: Row 1: the stored name of Show is 'a'");
  }

  @Test
  void aRowBeforeItsColumnsIsOurOwnMistake() {
    Call<List<@Nullable String>> call = QueryCall.list(STATEMENT, NAME);
    assertThatThrownBy(() -> call.row(0, Rows.of("a"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void changesAreAskedOfTheSameRequest() {
    Statement write = new Statement("DELETE FROM t", List.of(), "Dao.clear");
    Call<String> call = new ChangesCall<>(write, changes -> "n=" + changes);
    assertThat(call.statements())
        .extracting(Statement::toString)
        .containsExactly("Dao.clear: DELETE FROM t", "Dao.clear: SELECT changes()");
    call.row(0, Rows.of("a row of RETURNING"));
    call.row(1, Rows.of(3L));
    assertThat(call.finish(List.of())).isEqualTo("n=3");
  }

  @Test
  void generatedCodeAndRuntimeMustFit() {
    assertThat(GeneratedFormat.require(GeneratedFormat.CURRENT)).isTrue();
    assertThatThrownBy(() -> GeneratedFormat.require(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has format 0")
        .hasMessageContaining("compile again");
  }

  private static void twoAreOneTooMany(Call<?> call) {
    assertThatThrownBy(() -> result(call, "a", "b"))
        .isInstanceOf(D1MappingException.class)
        .hasMessage(
            "Dao.names found 2 rows where at most one is promised; add LIMIT 1, or return List");
  }

  private static <R> R result(Call<R> call, @Nullable String... names) {
    call.columns(0, List.of("name"));
    RowBuffer row = new RowBuffer(List.of("name"));
    for (String name : names) {
      row.next();
      Rows.set(row, 0, name);
      call.row(0, row);
    }
    return call.finish(List.of());
  }
}
