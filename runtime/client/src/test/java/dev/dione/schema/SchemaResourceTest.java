package dev.dione.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaResourceTest {
  @Test
  void aMissingSchemaNamesPathAndClass() {
    String message =
        "/META-INF/dione/Nowhere/schema.%s is not on the class path, where javac wrote it beside "
            + SchemaResourceTest.class.getName();
    assertThatThrownBy(() -> SchemaResource.read(SchemaResourceTest.class, "Nowhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message.formatted("json"));
    assertThatThrownBy(() -> SchemaResource.ddl(SchemaResourceTest.class, "Nowhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message.formatted("sql"));
  }

  @Test
  void aBrokenSchemaNamesPathAndPlace() {
    assertThatThrownBy(() -> SchemaResource.read(SchemaResourceTest.class, "Broken"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "/META-INF/dione/Broken/schema.json, compile again: schema.json: schema.tables[0].name"
                + " is no text");
  }
}
