package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dione.processor.report.RootCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is written: no mistake makes the processors throw, is a bug of theirs, or shows as an
 * error inside generated code.
 */
final class MutationsTest {
  private static final List<Case> CASES = Case.all("ok");

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void areToldWhereTheyStand(@ForAll long seed) {
    Random random = new Random(seed);
    Case good = CASES.get(random.nextInt(CASES.size()));
    List<JavaFileObject> sources = new ArrayList<>(good.sources());
    int spoilt = random.nextInt(sources.size());
    String text = text(sources.get(spoilt));
    for (int i = random.nextInt(3); i >= 0; i--) {
      text = new Mutation(random).of(text);
    }
    String name = sources.get(spoilt).getName().replaceAll("^/|\\.java$", "").replace('/', '.');
    sources.set(spoilt, JavaFileObjects.forSourceString(name, text));
    String source = good.name() + ", " + name + ":\n" + text;
    Compilation compilation;
    try {
      compilation = good.compile(sources);
    } catch (RuntimeException | AssertionError e) {
      // Some sources make javac itself crash, such as a component String java.math.BigDecimal.
      assertThatThrownBy(() -> compileWithoutDione(sources)).as(source).hasSameClassAs(e);
      return;
    }
    String what = source + Case.diagnostics(compilation);
    assertThat(Case.diagnostics(compilation)).as(what).doesNotContain(RootCode.INTERNAL.tag());
    assertThat(compilation.errors()).as(what).noneMatch(MutationsTest::isInGeneratedCode);
  }

  private static void compileWithoutDione(List<JavaFileObject> sources) {
    Compiler.javac().withProcessors(new NoProcessor()).compile(sources);
  }

  private static boolean isInGeneratedCode(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return file != null && file.toUri().getPath().contains("SOURCE_OUTPUT");
  }

  /** Does nothing, so that javac goes through its rounds. */
  @SupportedAnnotationTypes("*")
  private static final class NoProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  private static String text(JavaFileObject source) {
    try {
      return source.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
