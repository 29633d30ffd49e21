package dev.dione.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs requests and keeps their answers in memory. */
final class Answers implements EngineSink {
  /** The answer of one statement. */
  record Answer(List<String> columns, List<List<@Nullable Object>> rows, EngineMeta meta) {}

  private final List<Answer> answers = new ArrayList<>();
  private List<String> columns = List.of();
  private List<List<@Nullable Object>> rows = new ArrayList<>();

  /** One statement in a request of its own. */
  static Answer of(Engine engine, String sql, @Nullable Object... parameters) {
    return batch(engine, statement(sql, parameters)).get(0);
  }

  /** Several statements as one request. */
  static List<Answer> batch(Engine engine, EngineStatement... request) {
    Answers answers = new Answers();
    engine.run(List.of(request), answers);
    return answers.answers;
  }

  /** Statements without parameters as one request. */
  static List<Answer> batch(Engine engine, String... request) {
    return batch(
        engine, Arrays.stream(request).map(EngineStatement::of).toArray(EngineStatement[]::new));
  }

  static EngineStatement statement(String sql, @Nullable Object... parameters) {
    return new EngineStatement(sql, Arrays.asList(parameters));
  }

  /** The value in the first row and column. */
  static @Nullable Object value(Engine engine, String sql, @Nullable Object... parameters) {
    return of(engine, sql, parameters).rows().get(0).get(0);
  }

  @Override
  public void columns(int statement, List<String> names) {
    columns = names;
    rows = new ArrayList<>();
  }

  @Override
  public void row(int statement, EngineRow row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(
          switch (row.kind(i)) {
            case NULL -> null;
            case INTEGER -> row.integer(i);
            case REAL -> row.real(i);
            case TEXT -> row.text(i);
            case BLOB -> row.blob(i);
          });
    }
    rows.add(values);
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    answers.add(new Answer(columns, rows, meta));
  }
}
