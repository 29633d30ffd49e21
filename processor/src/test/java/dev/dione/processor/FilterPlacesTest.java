package dev.dione.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.dml.FilterSql;
import dev.dione.dialect.sql.Splitter;
import dev.dione.engine.Engine;
import dev.dione.engine.IgnoringSink;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A statement with a place for a condition is sound with none in it, as it is proved; with one; and
 * with one that brings queries of its own.
 */
final class FilterPlacesTest {
  private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"find-condition", "delete-by"})
  void takeAnyCondition(String name) {
    Path expected = Case.named("ok", name).folder().resolve("expected");
    try (Engine engine = Engine.inMemory()) {
      for (Path schema : Case.files(expected, "schema.sql")) {
        engine.runScript(Splitter.split(Case.read(schema)).iterator(), IgnoringSink.INSTANCE);
      }
      List<String> statements = statements(expected);
      assertThat(statements).as("statements with a condition").hasSizeGreaterThan(3);
      for (String sql : statements) {
        assertThat(engine.prepare(sql).parameterCount())
            .isEqualTo(engine.prepare(FilterSql.without(sql)).parameterCount())
            .isEqualTo(engine.prepare(FilterSql.with(sql, "0 OR 1", "")).parameterCount())
            .isEqualTo(
                engine.prepare(FilterSql.with(sql, "1 IN q", "q AS (SELECT 1)")).parameterCount());
      }
    }
  }

  private static List<String> statements(Path expected) {
    String sources = Case.files(expected, "Dao_.java").stream().map(Case::read).collect(joining());
    return TEXT_BLOCK
        .matcher(sources)
        .results()
        .map(block -> block.group(1).stripIndent().translateEscapes())
        .filter(sql -> sql.contains(FilterSql.PLACE))
        .toList();
  }
}
