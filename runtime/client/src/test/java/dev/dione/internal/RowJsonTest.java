package dev.dione.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowJsonTest {
  @Test
  void kinds() {
    assertThat(RowJson.of(new @Nullable Object[] {})).isEqualTo("[]");
    assertThat(RowJson.of(new @Nullable Object[] {null, 1L, 1.0, 1e300, "a\"\n\u0000😀é"}))
        .isEqualTo("[null,1,1.0,1.0E300,\"a\\\"\\n\\u0000😀é\"]");
    assertThat(RowJson.of(new @Nullable Object[] {Long.MIN_VALUE, Long.MAX_VALUE}))
        .isEqualTo("[-9223372036854775808,9223372036854775807]");
  }

  @Test
  void textsForSqliteStandInSingleQuotes() {
    assertThat(RowJson.forSqlite().next(new @Nullable Object[] {"a\"b", "it's", "\\\t", "", 7L}))
        .isEqualTo("['a\"b','it\\'s','\\\\\\t','',7]");
  }

  @Property
  void bytesAreCounted(@ForAll("texts") String one, @ForAll("texts") String other) {
    RowJson json = RowJson.forSqlite();
    for (int again = 0; again < 2; again++) {
      String text = json.next(new @Nullable Object[] {one, other, 1.5});
      long doubleQuotes = text.chars().filter(c -> c == '"').count();
      assertThat(json.bytes())
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length + doubleQuotes);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "'", "\"", "\\", "\u0000", "\n", "é", "€", "😀", "\uffff")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** Any other JSON reader gets the same values back. */
  @Property
  void anyValues(
      @ForAll @Size(max = 4) List<Long> integers,
      @ForAll @Size(max = 4) List<Double> reals,
      @ForAll @Size(max = 4) List<String> texts)
      throws Exception {
    List<@Nullable Object> values = new ArrayList<>(integers);
    values.addAll(reals);
    values.addAll(texts);
    values.add(null);
    JsonNode array = new ObjectMapper().readTree(RowJson.of(values.toArray()));
    List<@Nullable Object> read = new ArrayList<>();
    for (JsonNode node : array) {
      read.add(
          node.isIntegralNumber()
              ? (Object) node.longValue()
              : node.isNumber() ? node.doubleValue() : node.isNull() ? null : node.textValue());
    }
    assertThat(read).isEqualTo(values);
  }
}
