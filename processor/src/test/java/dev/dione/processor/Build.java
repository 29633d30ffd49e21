package dev.dione.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.dione.processor.report.WarningCode;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A folder that gets what javac makes of sources: nothing that is there already is removed before,
 * and it is on the class path.
 */
final class Build {
  private static final Pattern TYPE =
      Pattern.compile("public (?:final )?(?:class|interface|record) (\\w+)");

  // Which index would help is not what these sources are about.
  private static final List<String> INDEX_ADVICE =
      List.of(WarningCode.FULL_SCAN.tag(), WarningCode.SORT.tag());

  private final Path folder;
  private final Compiler compiler;
  private final String classPath;
  private final List<String> options = new ArrayList<>();

  Build(Path folder, Compiler compiler, Build... classPath) {
    this.folder = folder;
    this.compiler = compiler;
    this.classPath =
        Stream.concat(
                Stream.concat(Stream.of(folder), Stream.of(classPath).map(b -> b.folder))
                    .map(Path::toString),
                Stream.of(System.getProperty("java.class.path")))
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** Who compiles. */
  enum Compiler {
    JAVAC,
    /** As build tools do it that hand out an environment of their own. */
    WRAPPED,
    WITHOUT_PROCESSORS;

    private List<Processor> processors() {
      List<Processor> own = List.of(new DatabaseProcessor(), new EntityProcessor());
      return switch (this) {
        case JAVAC -> own;
        case WRAPPED -> own.stream().<Processor>map(Wrapped::new).toList();
        case WITHOUT_PROCESSORS -> List.of();
      };
    }
  }

  /** The same with an option for javac. */
  Build with(String option) {
    options.add(option);
    return this;
  }

  /** Compiles sources, which has to succeed. */
  Build compile(String... sources) throws IOException {
    assertThat(errors(sources)).isEmpty();
    return this;
  }

  /** Compiles sources; what Dione's processors and javac complain about, with the place. */
  List<String> errors(String... sources) throws IOException {
    Files.createDirectories(folder);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String out = folder.toString();
    List<String> all = new ArrayList<>(options);
    Collections.addAll(all, "-d", out, "-s", out, "-cp", classPath, "-Xlint:all,-processing");
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null, null, diagnostics, all, null, Stream.of(sources).map(Build::file).toList());
    task.setProcessors(compiler.processors());
    task.call();
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(Build::line)
        .filter(line -> INDEX_ADVICE.stream().noneMatch(line::contains))
        .toList();
  }

  private static JavaFileObject file(String source) {
    Matcher type = TYPE.matcher(source);
    return JavaFileObjects.forSourceString(
        "app." + (type.find() ? type.group(1) : "package-info"), source);
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    String place =
        file == null
            ? ""
            : "%s:%d:%d "
                .formatted(
                    Path.of(file.toUri().getPath()).getFileName(),
                    diagnostic.getLineNumber(),
                    diagnostic.getColumnNumber());
    return place + diagnostic.getMessage(Locale.ROOT);
  }

  /** What the processors wrote into the folder so far, by path. */
  Map<String, String> generated() throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".class")) {
          generated.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
        }
      }
    }
    return generated;
  }

  /** A processor whose environment is not javac's own. */
  private static final class Wrapped extends AbstractProcessor {
    private final Processor processor;

    Wrapped(Processor processor) {
      this.processor = processor;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Build.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> {
                    try {
                      return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
