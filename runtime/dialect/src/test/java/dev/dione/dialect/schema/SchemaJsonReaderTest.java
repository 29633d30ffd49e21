package dev.dione.dialect.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are broken, or newer than the reader. */
class SchemaJsonReaderTest {
  private static final String GOOD =
      SchemaJson.write(SchemaDef.of("Db", List.of(Columns.table("a"), Columns.table("b", "a"))));

  /** A piece of a good document, what stands there instead, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "\"name\": \"Db\",¦¦schema.json: schema.name is missing",
        "\"name\": \"Db\"¦\"name\": null¦schema.json: schema.name is missing",
        "\"name\": \"Db\"¦\"name\": 7¦schema.json: schema.name is no text",
        "\"format\": 2¦\"format\": \"1\"¦schema.json: schema.format is no int",
        "\"format\": 2¦\"format\": 99999999999¦schema.json: schema.format is no int",
        "\"format\": 2¦\"format\": 3¦schema.json has format 3, and this version of Dione reads 2",
        "\"tables\": [¦\"tables\": [ null,¦schema.json: schema.tables[0] is missing",
        "\"tables\": [¦\"tables\": [ [], ¦schema.json: schema.tables[0] is no object",
        "\"strict\": true¦\"strict\": 1¦schema.json: schema.tables[0].strict is no true or false",
        "\"strict\": true,¦¦schema.json: schema.tables[0].strict is missing",
        "\"columns\": [¦\"columns\": {}, \"x\": [¦"
            + "schema.json: schema.tables[0].columns is no array",
        "\"primaryKey\": [¦\"primaryKey\": [ 1,¦"
            + "schema.json: schema.tables[0].primaryKey[0] is no text",
        "\"type\": \"INTEGER\"¦\"type\": \"DATETIME\"¦"
            + "schema.json: schema.tables[0].columns[0].type is 'DATETIME', none of"
            + " [INTEGER, REAL, TEXT, BLOB, ANY]",
        "\"onDelete\": \"NO ACTION\"¦\"onDelete\": \"NOTHING\"¦"
            + "schema.json: schema.tables[1].columns[1].references.onDelete is 'NOTHING', none of"
            + " [NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT]",
        "\"references\": {¦\"references\": [], \"x\": {¦"
            + "schema.json: schema.tables[1].columns[1].references is no object"
      })
  void theMessageNamesThePlace(String piece, String instead, String message) {
    assertThat(GOOD).contains(piece);
    int at = GOOD.indexOf(piece);
    String broken =
        GOOD.substring(0, at)
            + (instead == null ? "" : instead)
            + GOOD.substring(at + piece.length());
    assertThatThrownBy(() -> SchemaJsonReader.read(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsNoJsonIsNamedByLine() {
    assertThatThrownBy(() -> SchemaJsonReader.read("{\n  \"format\": 1,\n  oops }"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("schema.json is no JSON: ")
        .hasMessageContaining("line: 3");
    for (String text : List.of("", "  ", "[]", "7", "null")) {
      assertThatThrownBy(() -> SchemaJsonReader.read(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("schema.json: schema is no object");
    }
    assertThatThrownBy(() -> SchemaJsonReader.read(GOOD + "{}"))
        .hasMessage("schema.json: schema is followed by something else");
  }

  @Test
  void unknownFieldsAreIgnored() {
    String newer =
        GOOD.replace(
            "\"name\"",
            "\"new\": [{\"a\": [1, [2]], \"b\": 1e400}, null, 123456789012345678901234567890],"
                + " \"name\"");
    assertThat(SchemaJsonReader.read(newer)).isEqualTo(SchemaJsonReader.read(GOOD));
  }

  /** A document that was cut anywhere is refused, and never with another exception. */
  @Property(tries = 200)
  void aCutDocumentIsRefused(@ForAll @IntRange(max = 10_000) int cut) {
    String broken = GOOD.substring(0, cut % (GOOD.length() - 2));
    assertThatThrownBy(() -> SchemaJsonReader.read(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("schema.json");
  }
}
