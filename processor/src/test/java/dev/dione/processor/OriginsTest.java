package dev.dione.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/**
 * What Gradle has to know of generated files to compile no more than it must (<a
 * href="https://docs.gradle.org/current/userguide/java_plugin.html#sec:incremental_annotation_processing">
 * incremental annotation processing</a>, read 2026-11-25): an isolating processor names the one
 * type of which it made a file, and an aggregating one may name many.
 */
class OriginsTest {
  private final TreeMap<String, Set<String>> origins = new TreeMap<>();

  @Test
  void eachFileNamesWhatItIsMadeOf() {
    compile(new EntityProcessor(), new DatabaseProcessor());

    assertThat(origins)
        .hasToString(
            "{META-INF/dione/TodoDb/schema.json=[Todo, TodoDao, TodoDb],"
                + " META-INF/dione/TodoDb/schema.sql=[Todo, TodoDao, TodoDb],"
                + " app.TodoDao_=[TodoDao], app.TodoDb_=[Todo, TodoDao, TodoDb], app.Todo_=[Todo]}");
  }

  @Test
  void theIsolatingProcessorNamesOneTypeAFile() {
    for (Case c : Case.all("ok")) {
      origins.clear();
      compile(c, new EntityProcessor());

      assertThat(origins.values()).as(c.name()).allMatch(types -> types.size() == 1);
    }
  }

  @Test
  void gradleIsToldWhichIsWhich() throws IOException {
    try (var in =
        EntityProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines())
          .containsExactly(
              EntityProcessor.class.getName() + ",isolating",
              DatabaseProcessor.class.getName() + ",aggregating");
    }
  }

  private void compile(Processor... processors) {
    assertThat(compile(Case.named("ok", "first-steps"), processors).status())
        .isEqualTo(Compilation.Status.SUCCESS);
  }

  private Compilation compile(Case c, Processor... processors) {
    return Compiler.javac()
        .withProcessors(Stream.of(processors).map(Recorded::new).toArray(Processor[]::new))
        .compile(c.sources());
  }

  /** A processor whose filer writes down the originating elements. */
  private final class Recorded extends AbstractProcessor {
    private final Processor processor;

    Recorded(Processor processor) {
      this.processor = processor;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = proxy(Filer.class, environment.getFiler(), this::record, null);
      processor.init(proxy(ProcessingEnvironment.class, environment, (name, given) -> {}, filer));
    }

    private void record(String method, Object[] given) {
      if (method.startsWith("create")) {
        String file = method.equals("createResource") ? given[2].toString() : given[0].toString();
        Element[] elements = (Element[]) given[given.length - 1];
        origins.put(
            file,
            Arrays.stream(elements)
                .map(element -> element.getSimpleName().toString())
                .collect(Collectors.toCollection(TreeSet::new)));
      }
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

  /** What is called on the way to something. */
  private interface Listener {
    void called(String method, Object[] given);
  }

  private static <T> T proxy(Class<T> type, T behind, Listener listener, Object filer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              listener.called(method.getName(), given);
              if (filer != null && method.getName().equals("getFiler")) {
                return filer;
              }
              try {
                return method.invoke(behind, given);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
