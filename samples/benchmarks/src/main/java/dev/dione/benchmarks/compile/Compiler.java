package dev.dione.benchmarks.compile;

import dev.dione.benchmarks.Cost;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A way to run javac, of the JDK that this program runs on. */
enum Compiler {
  /** A JVM of its own for each compilation, as on the command line. */
  FRESH("a fresh JVM") {
    @Override
    Cost compile(Project project, Variant variant) throws Exception {
      Path arguments = project.folder().resolve("arguments-" + variant.name());
      Files.write(arguments, arguments(project, variant).stream().map(Compiler::quoted).toList());
      ProcessBuilder command = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
      long start = System.nanoTime();
      Process process = command.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      long wall = System.nanoTime() - start;
      require(exit == 0, variant, FreshJavac.messages(output));
      return new Cost(wall, FreshJavac.cpuNanos(output));
    }
  },
  /** This JVM, again and again, as build daemons and IDEs do. */
  WARM("a warm JVM") {
    @Override
    Cost compile(Project project, Variant variant) throws Exception {
      return Cost.of(() -> compileHere(project, variant));
    }
  };

  /** The heap that a compilation may use. */
  static final String HEAP = "-Xmx1g";

  private static final int NATIVE_NOTICE = 24; // the JDK that began to print one for SQLite

  private final String title;

  Compiler(String title) {
    this.title = title;
  }

  /** What a table calls it. */
  String title() {
    return title;
  }

  /**
   * Compiles an application once.
   *
   * @return what it cost
   * @throws IllegalStateException if it does not compile without a message, which is told
   */
  abstract Cost compile(Project project, Variant variant) throws Exception;

  private static List<String> arguments(Project project, Variant variant) throws IOException {
    List<String> arguments = new ArrayList<>(variant.options(project));
    arguments.addAll(variant.fresh());
    variant.files(project).forEach(file -> arguments.add(file.toString()));
    return arguments;
  }

  private static List<String> command(Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    if (Runtime.version().feature() >= NATIVE_NOTICE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-classpath", Variant.classPath(), FreshJavac.class.getName()));
    command.add("@" + arguments);
    return command;
  }

  private static void compileHere(Project project, Variant variant) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              output,
              files,
              null,
              variant.options(project),
              null,
              files.getJavaFileObjectsFromPaths(variant.files(project)));
      task.setProcessors(variant.warm());
      require(task.call(), variant, output.toString());
    }
  }

  private static void require(boolean compiled, Variant variant, String messages) {
    if (!compiled || !messages.isBlank()) {
      throw new IllegalStateException(variant.title() + " does not compile cleanly:\n" + messages);
    }
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
