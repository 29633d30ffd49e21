package dev.dione.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.error.D1CursorException;
import dev.dione.error.Shortened;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins, as opaque text: a version, a checksum, the query's fingerprint, and the
 * order columns of the row before it.
 */
public final class PageCursor {
  private static final byte VERSION = 1;
  private static final int HEAD = 1 + Integer.BYTES + Long.BYTES;
  private static final JsonFactory JSON = new JsonFactory();

  private PageCursor() {}

  /** The fingerprint of a query: another text has another one. */
  public static long fingerprint(String query) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(query.getBytes(UTF_8)))
          .getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** The text of a cursor. */
  public static String write(long fingerprint, List<PageKey> row) {
    @Nullable Object[] texts = row.stream().map(PageKey::text).toArray();
    byte[] json = RowJson.of(texts).getBytes(UTF_8);
    byte[] bytes =
        ByteBuffer.allocate(HEAD + json.length)
            .put(VERSION)
            .putInt(checksum(fingerprint, json))
            .putLong(fingerprint)
            .put(json)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The order columns of the row after which the page begins.
   *
   * @param columns how many order columns the query has
   * @param origin the DAO method, for messages
   * @throws D1CursorException if the text is no cursor, or one of another query
   */
  public static List<PageKey> read(String cursor, long fingerprint, int columns, String origin) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() < HEAD) {
        throw damaged(cursor, origin, null);
      }
      byte version = bytes.get();
      int checksum = bytes.getInt();
      long query = bytes.getLong();
      byte[] json = new byte[bytes.remaining()];
      bytes.get(json);
      if (version != VERSION || checksum != checksum(query, json)) {
        throw damaged(cursor, origin, null);
      }
      if (query != fingerprint) {
        throw new D1CursorException(
            "%s: The cursor %s belongs to another query, or to this one before it was changed. Ask for the first page"
                .formatted(origin, Shortened.of(cursor)),
            null);
      }
      List<PageKey> keys = keys(json);
      if (keys.size() != columns) {
        throw damaged(cursor, origin, null);
      }
      return keys;
    } catch (IllegalArgumentException | IOException e) {
      throw damaged(cursor, origin, e);
    }
  }

  private static D1CursorException damaged(
      String cursor, String origin, @Nullable Exception cause) {
    return new D1CursorException(
        "%s: \"%s\" is no cursor that this version of Dione gave out. Give back Page.next() unchanged, or ask for the first page"
            .formatted(origin, Shortened.of(cursor)),
        cause);
  }

  /** The checksum finds accidents; whoever forges a cursor can make it, so all is checked. */
  private static List<PageKey> keys(byte[] json) throws IOException {
    List<PageKey> keys = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      require(parser.nextToken() == JsonToken.START_ARRAY);
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        require(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL);
        keys.add(token == JsonToken.VALUE_NULL ? PageKey.NULL : PageKey.ofText(parser.getText()));
      }
      require(parser.nextToken() == null);
    }
    return keys;
  }

  private static void require(boolean isOfCursor) {
    if (!isOfCursor) {
      throw new IllegalArgumentException("Not the keys of a row");
    }
  }

  private static int checksum(long fingerprint, byte[] json) {
    CRC32 crc = new CRC32();
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, fingerprint));
    crc.update(json);
    return (int) crc.getValue();
  }
}
