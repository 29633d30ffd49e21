package dev.dione.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.error.D1ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a file, it is read or refused with a message that names the file. */
class AnyFileTest {
  private static final String SECRET = "s3cretTokenOf40LettersXXXXXXXXXXXXXXXXXX";
  private static Path folder;

  @BeforeContainer
  static void create() throws IOException {
    folder = Files.createTempDirectory("anyfile");
  }

  @AfterContainer
  static void delete() throws IOException {
    for (String name : List.of("wrangler.jsonc", "wrangler.toml", ".env")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  void anyJson(@ForAll("json") String text) throws IOException {
    wrangler("wrangler.jsonc", text);
  }

  @Property(tries = 300)
  void anyToml(@ForAll("toml") String text) throws IOException {
    wrangler("wrangler.toml", text);
  }

  @Property(tries = 300)
  void anyDotEnv(@ForAll("dotEnv") String text) throws IOException {
    Path file = folder.resolve(".env");
    Files.writeString(file, text);
    try {
      assertThat(Discovery.run(folder, Map.of(), List.of()).apiToken()).isNotBlank();
    } catch (D1ConfigException e) {
      assertThat(e).hasMessageContaining(file.toString()).hasMessageNotContaining(SECRET);
    } finally {
      Files.delete(file);
    }
  }

  private static void wrangler(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    try {
      assertThat(WranglerFile.read(file).section("x").databases()).isNotNull();
    } catch (D1ConfigException e) {
      assertThat(e).hasMessageContaining(file.toString()).hasMessageNotContaining(SECRET);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  static Arbitrary<String> json() {
    return pieces(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "'",
        "// c\n",
        "/*",
        "*/",
        "1",
        "null",
        "true",
        "\\u",
        "\"d1_databases\":",
        "[{\"binding\":\"DB\"}]",
        "\"env\":{\"x\":",
        "\"account_id\":",
        SECRET);
  }

  @Provide
  static Arbitrary<String> toml() {
    return pieces(
        "[",
        "]",
        "[[",
        "]]",
        "=",
        "\n",
        "\"",
        "'",
        "\"\"\"",
        "#",
        ".",
        "{",
        "}",
        ",",
        "a",
        "1",
        "d1_databases",
        "[[d1_databases]]\n",
        "binding = \"DB\"\n",
        "[env.x]\n",
        "account_id = ",
        SECRET);
  }

  @Provide
  static Arbitrary<String> dotEnv() {
    return pieces(
        "\n",
        "=",
        "\"",
        "'",
        "#",
        " ",
        "export ",
        "\\",
        "$",
        "CLOUDFLARE_API_TOKEN=",
        "CLOUDFLARE_ACCOUNT_ID=acc\n",
        "D1_DATABASE_ID=id\n",
        "OTHER=",
        "CLOUDFLARE_ENV: ",
        SECRET);
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.oneOf(Arbitraries.of(pieces), Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }
}
