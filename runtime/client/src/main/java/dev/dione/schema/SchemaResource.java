package dev.dione.schema;

import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.SchemaJsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema that the processor wrote beside the generated classes. */
public final class SchemaResource {
  private SchemaResource() {}

  /**
   * Reads {@code META-INF/dione/<database>/schema.json}.
   *
   * @param beside a class of the same jar or folder
   * @param database the database root's simple name
   * @throws IllegalStateException if it is not there, or cannot be read; the message says where
   */
  public static SchemaDef read(Class<?> beside, String database) {
    try {
      return SchemaJsonReader.read(text(beside, database, "schema.json"));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          path(database, "schema.json") + ", compile again: " + e.getMessage(), e);
    }
  }

  /**
   * Reads {@code META-INF/dione/<database>/schema.sql}, the DDL.
   *
   * @throws IllegalStateException if it is not there
   */
  public static String ddl(Class<?> beside, String database) {
    return text(beside, database, "schema.sql");
  }

  private static String path(String database, String file) {
    return "/META-INF/dione/" + database + "/" + file;
  }

  private static String text(Class<?> beside, String database, String file) {
    String path = path(database, file);
    try (InputStream in = beside.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path + " is not on the class path, where javac wrote it beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
