package dev.dione.contract;

import static dev.dione.contract.ContractCase.readBlob;
import static dev.dione.contract.ContractCase.readLong;
import static dev.dione.contract.ContractCase.readText;
import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, bytes and NULL at their edges. */
public interface TextAndBytesContract extends ContractCase {
  /** Every Unicode text comes back as it was. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a'b\"c`d\\e",
        "line\r\nline\ttab\u0001\u001f\u007f",
        "é\u0301ß漢字العربية",
        "\uD83D\uDE00\uD834\uDD1E\uDBFF\uDFFF",
        "\uFEFF\uFFFD\uFFFE\u2028",
        "null",
        "7.0",
        "a\u0000b\u0000",
        "\u0000"
      })
  default void textsComeBackWhole(String text) {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (t TEXT NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (?1)", text);

      assertThat(readText(d1, "SELECT t FROM v")).isEqualTo(text);
      assertThat(readText(d1, "SELECT ?1", text)).isEqualTo(text);
      assertThat(run(d1, "SELECT t FROM v WHERE t = ?1", text).rows()).hasSize(1);
    }
  }

  /** A text of 1 MB in several bytes a character. */
  @Test
  default void aTextOfAMegabyte() {
    String text = "aé漢\uD83D\uDE00".repeat(100_000);
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (t TEXT NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (?1)", text);

      assertThat(readText(d1, "SELECT t FROM v")).isEqualTo(text);
      assertThat(readLong(d1, "SELECT octet_length(t) FROM v")).isEqualTo(1_000_000);
    }
  }

  /** Bytes go in as hex, and come out as hex or as they are. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 256, 1000, 999_999})
  default void bytesComeBackWhole(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (b BLOB NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (unhex(?1))", HexFormat.of().formatHex(bytes));

      assertThat(readBlob(d1, "SELECT hex(b) FROM v")).isEqualTo(bytes);
      assertThat(readBlob(d1, "SELECT b FROM v")).isEqualTo(bytes);
      assertThat(run(d1, "SELECT typeof(b), length(b) FROM v").rows().get(0))
          .containsExactly("blob", (long) size);
    }
  }

  /** NULL in every type, and not confused with what is empty. */
  @Test
  default void nulls() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (i INTEGER, r REAL, t TEXT, b BLOB) STRICT");
      run(d1, "INSERT INTO v VALUES (?1, ?2, ?3, unhex(?4))", null, null, null, null);
      run(d1, "INSERT INTO v VALUES (0, 0.0, '', x'')");

      assertThat(run(d1, "SELECT i, r, t, b, hex(t) FROM v WHERE t IS NULL").rows().get(0))
          .containsExactly(null, null, null, null, "");
      assertThat(run(d1, "SELECT t, b FROM v WHERE t IS NOT NULL").rows().get(0))
          .containsExactly("", new byte[0]);
      assertThat(run(d1, "SELECT ?1 IS NULL, ?2 IS NULL", null, "").rows().get(0))
          .containsExactly(1L, 0L);
    }
  }
}
