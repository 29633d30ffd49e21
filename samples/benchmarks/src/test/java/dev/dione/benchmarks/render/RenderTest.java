package dev.dione.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.Statement;
import java.util.regex.Pattern;
import org.jooq.Query;
import org.junit.jupiter.api.Test;

/** What is measured is the same query. */
class RenderTest {
  @Test
  void bothRenderTheSameQuery() {
    Statement dione = new DioneQuery().build().statement();
    Query jooq = new JooqQuery().build();
    assertThat(dione.parameters()).hasSameSizeAs(jooq.getBindValues()).hasSize(9);
    assertThat(plain(dione.sql())).isEqualTo(plain(jooq.getSQL()));
  }

  /** In one line, in lower case, with {@code ?} for each parameter, and a join is a join. */
  private static String plain(String sql) {
    return Pattern.compile("CAST\\((\\?\\d+) AS INTEGER\\)")
        .matcher(sql)
        .replaceAll("$1")
        .replaceAll("\\?\\d+", "?")
        .toLowerCase(java.util.Locale.ROOT)
        .replace(" inner join", " join")
        .replace(" join", " join")
        .replaceAll("[\\s()]+", " ")
        .replaceAll(" as ", " ")
        .replaceAll(" asc\\b", "")
        .replace("fetch next ? rows only", "limit ?")
        .trim();
  }
}
