package dev.dione.processor.write;

import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.SchemaJson;
import dev.dione.processor.report.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Writes {@code schema.sql} and {@code schema.json}, byte for byte the same on every build. */
public final class SchemaFiles {
  private SchemaFiles() {}

  /**
   * Writes both files beside the classes, and into a source folder if one is given.
   *
   * @param schemaDir the folder of {@code -Adione.schemaDir}
   * @param origins where that stands of which they are made
   */
  public static void write(
      SchemaDef schema, Filer filer, Optional<Path> schemaDir, List<Place> origins)
      throws IOException {
    Map<String, String> files =
        Map.of("schema.sql", Ddl.script(schema), "schema.json", SchemaJson.write(schema));
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = schema.name() + "/" + file.getKey();
      // Bytes, as a writer would take the encoding of the sources.
      try (OutputStream bytes =
          filer
              .createResource(
                  StandardLocation.CLASS_OUTPUT,
                  "",
                  "META-INF/dione/" + name,
                  Place.elements(origins))
              .openOutputStream()) {
        bytes.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      if (schemaDir.isPresent()) {
        Path target = schemaDir.get().resolve(name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
    }
  }
}
