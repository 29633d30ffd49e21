package dev.dione.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** A way to compile an application. All of them end with the same classes. */
enum Variant {
  /** What Dione generates is there as source, and javac runs no processor. */
  JAVAC("javac alone") {
    @Override
    List<Path> files(Project project) throws IOException {
      return project.handWritten();
    }

    @Override
    List<String> fresh() {
      return List.of("-proc:none");
    }

    @Override
    List<Processor> warm() {
      return List.of();
    }
  },
  /** The same source, with a processor that does nothing. */
  NOTHING("a processor that does nothing") {
    @Override
    List<Path> files(Project project) throws IOException {
      return project.handWritten();
    }

    @Override
    List<String> fresh() {
      return List.of("-processorpath", classPath(), "-processor", NothingProcessor.class.getName());
    }

    @Override
    List<Processor> warm() {
      return List.of(new NothingProcessor());
    }
  },
  /** What the authors wrote, with Dione, which finds its processors as in any build. */
  DIONE("Dione") {
    @Override
    List<Path> files(Project project) throws IOException {
      return project.written();
    }

    @Override
    List<String> fresh() {
      return List.of("-processorpath", classPath());
    }

    @Override
    List<Processor> warm() {
      return ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::get).toList();
    }
  };

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  /** What a table calls it. */
  String title() {
    return title;
  }

  /** The source files. */
  abstract List<Path> files(Project project) throws IOException;

  /** The options that name the processors to a javac of its own. */
  abstract List<String> fresh();

  /** New processors, for a compiler in this JVM. */
  abstract List<Processor> warm();

  /** The options that differ by their paths alone; the class path is the same for all. */
  List<String> options(Project project) throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-encoding", "UTF-8", "-parameters", "-implicit:none"));
    options.addAll(List.of("-classpath", classPath()));
    options.addAll(List.of("-d", project.classes(name()).toString()));
    if (this == DIONE) {
      options.addAll(List.of("-s", project.generated().toString(), "-Adione.proof=required"));
    }
    return options;
  }

  /** The class path of everything, which is this program's own. */
  static String classPath() {
    return System.getProperty("java.class.path");
  }
}
