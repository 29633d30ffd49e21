package dev.dione.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class SourceWriterTest {
  private static final ClassName TYPE = ClassName.get("app", "Made");

  /** What goes wrong on the writer's thread is told with its own place. */
  @Test
  void aFailureKeepsItsPlace() {
    Failing failing = new Failing();

    Compiler.javac()
        .withProcessors(failing)
        .compile(JavaFileObjects.forSourceString("app.Any", "package app; class Any {}"));

    assertThat(failing.thrown).isNotEmpty();
    assertThat(failing.thrown.get(0)).isExactlyInstanceOf(UnsupportedOperationException.class);
    assertThat(failing.thrown.get(0).getStackTrace()[0].getClassName())
        .isEqualTo(SourceWriterTest.class.getName());
  }

  private static TypeSpec.Builder body() {
    throw new UnsupportedOperationException("no body");
  }

  /** Has a type made whose body fails. */
  @SupportedAnnotationTypes("*")
  private static final class Failing extends AbstractProcessor {
    private final List<Throwable> thrown = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      try (SourceWriter writer = new SourceWriter(processingEnv.getFiler())) {
        Output output = writer.begin(TYPE, SourceWriterTest::body, TYPE, List.of(), List.of());
        thrown.add(catchThrowable(output::write));
      }
      return false;
    }
  }
}
