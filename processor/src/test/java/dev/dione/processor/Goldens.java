package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Expected files: compared byte for byte, or rewritten with {@code -Dgoldens.update=true}. */
final class Goldens {
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  private Goldens() {}

  /** Compares a folder with what was made: the same files with the same texts, and no others. */
  static void check(Path folder, Map<String, String> made) {
    if (UPDATE) {
      Case.files(folder, "").forEach(Goldens::delete);
      made.forEach((path, text) -> write(folder.resolve(path), text));
    }
    Map<String, String> expected = new TreeMap<>();
    for (Path file : Case.files(folder, "")) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      expected.put(path, Case.read(file));
    }
    assertThat(made.keySet()).as("files of %s", folder).isEqualTo(expected.keySet());
    made.forEach(
        (path, text) -> assertThat(text).as(folder + "/" + path).isEqualTo(expected.get(path)));
  }

  /** Compares one file. */
  static void check(Path file, String made) {
    if (UPDATE) {
      write(file, made);
    }
    assertThat(file).as("run with -Dgoldens.update=true, and review the difference").exists();
    assertThat(made).as(file.toString()).isEqualTo(Case.read(file));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
