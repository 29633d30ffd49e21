package dev.dione.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * A folder with sources to compile, options for javac in {@code options.txt} (one a line), and what
 * has to come out.
 *
 * @param folder the folder
 */
record Case(Path folder) {
  private static final Path ROOT = Path.of("src/test/resources/cases");
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  /** The cases of a kind, {@code ok} or {@code error}. */
  static List<Case> all(String kind) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Case named(String kind, String name) {
    return new Case(ROOT.resolve(kind).resolve(name));
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The sources, by path. */
  List<JavaFileObject> sources() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path file : files(folder, ".java")) {
      if (!file.startsWith(folder.resolve("expected"))) {
        String text = read(file);
        Matcher matcher = PACKAGE.matcher(text);
        String prefix = matcher.find() ? matcher.group(1) + "." : "";
        String type = file.getFileName().toString().replace(".java", "");
        sources.add(JavaFileObjects.forSourceString(prefix + type, text));
      }
    }
    return sources;
  }

  Compilation compile(String... options) {
    return compile(sources(), options);
  }

  /** Compiles sources with both processors, the case's own options and these. */
  Compilation compile(List<JavaFileObject> sources, String... options) {
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing"));
    Collections.addAll(all, options);
    Path own = folder.resolve("options.txt");
    if (Files.exists(own)) {
      all.addAll(read(own).lines().toList());
    }
    return Compiler.javac()
        .withProcessors(new DatabaseProcessor(), new EntityProcessor())
        .withOptions(all)
        .compile(sources);
  }

  /**
   * What a compilation said, a line each, sorted: {@code File.java:line:column: error: message}.
   */
  static String diagnostics(Compilation compilation) {
    return compilation.diagnostics().stream()
        .sorted(
            Comparator.comparing(Case::file)
                .thenComparing(Diagnostic::getLineNumber)
                .thenComparing(Diagnostic::getColumnNumber)
                .thenComparing(d -> d.getMessage(Locale.ROOT)))
        .map(Case::line)
        .reduce("", String::concat);
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : "%s:%d:%d: "
                .formatted(
                    file(diagnostic), diagnostic.getLineNumber(), diagnostic.getColumnNumber());
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case WARNING, MANDATORY_WARNING -> "warning";
          case NOTE, OTHER -> "note";
        };
    // What JDK 17 calls an annotation type is an annotation interface later on.
    String message =
        diagnostic.getMessage(Locale.ROOT).replace("annotation interface", "annotation type");
    return place + kind + ": " + message + "\n";
  }

  private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null ? "" : Path.of(source.toUri().getPath()).getFileName().toString();
  }

  /** The generated sources and resources by path. */
  static TreeMap<String, String> generated(Compilation compilation) {
    TreeMap<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath();
        for (StandardLocation location :
            List.of(StandardLocation.SOURCE_OUTPUT, StandardLocation.CLASS_OUTPUT)) {
          path = path.replaceFirst("^/" + location + "/", "");
        }
        try {
          generated.put(path, file.getCharContent(false).toString());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return generated;
  }

  /** The files below a folder that end so, by path; none if there is no such folder. */
  static List<Path> files(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
