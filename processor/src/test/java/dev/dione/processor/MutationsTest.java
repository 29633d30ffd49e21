package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.dione.processor.report.RootCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    Compilation compilation = good.compile(sources);
    String what = good.name() + ", " + name + ":\n" + text + Case.diagnostics(compilation);
    assertThat(Case.diagnostics(compilation)).as(what).doesNotContain(RootCode.INTERNAL.tag());
    assertThat(compilation.errors()).as(what).noneMatch(MutationsTest::isInGeneratedCode);
  }

  private static boolean isInGeneratedCode(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return file != null && file.toUri().getPath().contains("SOURCE_OUTPUT");
  }

  private static String text(JavaFileObject source) {
    try {
      return source.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
