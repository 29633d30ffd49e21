package dev.dione.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An application on disk.
 *
 * @param entities how many entities it has
 * @param folder where it is
 */
record Project(int entities, Path folder) {

  /** Writes an application into a folder that is not there yet. */
  static Project write(int entities, Path folder) throws IOException {
    Project project = new Project(entities, folder);
    for (Map.Entry<String, String> file : Sources.of(entities).entrySet()) {
      Path path = project.sources().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.createDirectories(project.generated());
    return project;
  }

  /** What its authors wrote. */
  Path sources() {
    return folder.resolve("sources");
  }

  /** What Dione generated. */
  Path generated() {
    return folder.resolve("generated");
  }

  /** A folder for class files. */
  Path classes(String name) throws IOException {
    return Files.createDirectories(folder.resolve("classes-" + name));
  }

  /** The files that its authors wrote. */
  List<Path> written() throws IOException {
    return javaFiles(sources());
  }

  /** The same files, and what Dione generated: code that one could have written by hand. */
  List<Path> handWritten() throws IOException {
    return Stream.concat(written().stream(), javaFiles(generated()).stream()).toList();
  }

  private static List<Path> javaFiles(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
