package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyReaderTest {
  /** Whatever is sent: statements, or a refusal with a 4xx; never another failure. */
  @Property(tries = 3000)
  void everyBodyIsReadOrRefused(@ForAll("bodies") String body) throws IOException {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      Batch batch = BodyReader.read(new ByteArrayInputStream(bytes), 10_000);

      assertThat(batch.statements()).isNotEmpty();
      assertThat(batch.silent()).allMatch(i -> i < batch.statements().size() - 1);
    } catch (Refused e) {
      assertThat(e.status()).isBetween(400, 499);
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "null",
            "1",
            "-0.0",
            "1e400",
            "true",
            "\"\"",
            "\"select 1\"",
            "\"select ?1\"",
            "\"select 1; select ?1\"",
            "\"create trigger t begin; end\"",
            "\"\\ud83d\"",
            "[]",
            "{}",
            "[1,256]",
            "[null]",
            "");
    Arbitrary<String> json = Arbitraries.recursive(() -> leaf, this::nest, 0, 3);
    return Arbitraries.oneOf(json, json.map(s -> s.substring(s.length() / 2)));
  }

  private Arbitrary<String> nest(Arbitrary<String> inner) {
    Arbitrary<String> field =
        Arbitraries.of("\"sql\":", "\"params\":", "\"batch\":", "\"x\":")
            .flatMap(name -> inner.map(value -> name + value));
    Arbitrary<String> object = field.list().ofMaxSize(3).map(f -> "{" + String.join(",", f) + "}");
    Arbitrary<String> array = inner.list().ofMaxSize(3).map(v -> "[" + String.join(",", v) + "]");
    return Arbitraries.oneOf(object, array);
  }
}
