package dev.dione.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.PageRequest;
import dev.dione.dialect.page.KeyForm;
import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.page.PageSql;
import dev.dione.error.D1CursorException;
import dev.dione.internal.PageCursor;
import dev.dione.internal.PageKey;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors come back through web pages, where anybody may change them. */
class PagedQueryTest {
  private static final String SELECT =
      "WITH dione_q AS (SELECT a, id FROM t) SELECT a, id FROM dione_q";
  private static final PagedQuery<String> QUERY =
      PagedQuery.of(
          "Dao.pages",
          SELECT,
          RowMapper.ofColumns(List.of("id"), row -> String.valueOf(row.value(0))),
          PageOrder.asc("a", "a", KeyReading.TEXT),
          PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());
  private static final long FINGERPRINT =
      PageCursor.fingerprint(
          PageSql.first(
              SELECT,
              List.of(
                  PageOrder.asc("a", "a", KeyReading.TEXT).term(),
                  PageOrder.asc("id", "id", KeyReading.INTEGER).notNull().term()),
              0));

  private static void isRefused(String cursor) {
    assertThatThrownBy(() -> QUERY.page(List.of(), PageRequest.after(cursor, 2)))
        .isInstanceOf(D1CursorException.class)
        .hasMessageContaining("Dao.pages: ")
        .hasMessageContaining("is no cursor that this version of Dione gave out");
  }

  /** The parts of a cursor with a checksum that is right. */
  private static String forged(byte[] json) {
    ByteBuffer body = ByteBuffer.allocate(Long.BYTES + json.length).putLong(FINGERPRINT).put(json);
    CRC32 crc = new CRC32();
    crc.update(body.array());
    ByteBuffer whole = ByteBuffer.allocate(1 + Integer.BYTES + body.capacity());
    whole.put((byte) 1).putInt((int) crc.getValue()).put(body.array());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
  }

  @Test
  void itsOwnCursorIsTaken() {
    PageKey id = new PageKey(KeyForm.INTEGER, 7L);
    String cursor = PageCursor.write(FINGERPRINT, List.of(new PageKey(KeyForm.TEXT, "x"), id));
    assertThat(QUERY.page(List.of(), PageRequest.after(cursor, 2)).statements().get(0).parameters())
        .isEqualTo(List.of(3L, "x", 7L));
    assertThat(forged("[\"tx\",\"i7\"]".getBytes(UTF_8))).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "[\"tx\"]",
        "[\"tx\",\"i7\",\"i8\"]",
        "[\"tx\",\"i\"]",
        "[\"tx\",\"i99999999999999999999\"]",
        "[\"tx\",\"z7\"]",
        "[\"tx\",\"rNaN\"]",
        "[\"tx\",\"r-Infinity\"]",
        "[\"tx\",\"\"]",
        "[\"tx\",7]",
        "[[\"tx\",\"i7\"]]",
        "[\"tx\",\"i7\"",
        "[\"tx\",\"i7\"] x",
        "{\"tx\":\"i7\"}",
        "\"tx\"",
        "null",
      })
  void aForgedOneIsRefused(String json) {
    isRefused(forged(json.getBytes(UTF_8)));
  }

  @Property
  void anyTextIsRefused(@ForAll String cursor) {
    isRefused(cursor);
  }

  @Property
  void anyBytesAreRefused(@ForAll @Size(max = 60) byte[] json) {
    isRefused(forged(json));
  }

  @Test
  void aPageMayBeOfAnySize() {
    assertThat(QUERY.page(List.of(), PageRequest.first(Integer.MAX_VALUE)).statements().get(0))
        .satisfies(
            statement ->
                assertThat(statement.parameters()).isEqualTo(List.of(Integer.MAX_VALUE + 1L)));
    assertThatThrownBy(() -> PageRequest.first(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
