package dev.dione.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dione.annotations.Generated;
import dev.dione.processor.model.Carried;
import dev.dione.processor.report.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;

/**
 * Writes generated types: the one place that knows how their files look. Their texts are made on a
 * thread beside javac's, which has but one and reads the next types meanwhile: what they are made
 * of knows nothing of javac. Not thread-safe itself; closed when all is written.
 */
public final class SourceWriter implements AutoCloseable {
  private static final ClassName GENERATED = ClassName.get(Generated.class);
  private static final ClassName CARRIED = ClassName.get(Generated.Carried.class);

  private final Filer filer;
  private final ExecutorService texts =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "dione-texts");
            thread.setDaemon(true); // javac may end at any time
            return thread;
          });

  /** A writer into this filer. */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Begins to make the text of one type.
   *
   * @param generated its name
   * @param type makes its body, on that thread
   * @param from the type it was generated from
   * @param carried what class files lose of that
   * @param origins where that stands: the files of which a change makes it anew
   * @return writes the file, on the thread that calls it
   */
  public Output begin(
      ClassName generated,
      Supplier<TypeSpec.Builder> type,
      ClassName from,
      List<Carried> carried,
      List<Place> origins) {
    Future<String> text =
        texts.submit(
            () -> text(generated, type.get().addAnnotation(annotation(from, carried)).build()));
    return () -> write(generated, text, origins);
  }

  /** As one text: JavaPoet hands over each word by itself, which costs more than making it. */
  private static String text(ClassName generated, TypeSpec type) {
    return JavaFile.builder(generated.packageName(), type)
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .toString();
  }

  private void write(ClassName generated, Future<String> text, List<Place> origins)
      throws IOException {
    String made = made(generated, text);
    try (Writer writer =
        filer.createSourceFile(generated.canonicalName(), Place.elements(origins)).openWriter()) {
      writer.write(made);
    }
  }

  private static String made(ClassName generated, Future<String> text) throws IOException {
    try {
      return text.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause; // its place is in its trace
      }
      throw new IllegalStateException(generated + " cannot be made: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("javac was interrupted", e);
    }
  }

  /** Ends the thread. */
  @Override
  public void close() {
    texts.shutdownNow();
  }

  private static AnnotationSpec annotation(ClassName from, List<Carried> carried) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(GENERATED)
            .addMember("from", Code.of("$S", from.canonicalName()).block());
    List<String> signatures =
        carried.stream().filter(Carried::isSignature).map(Carried::signature).toList();
    if (!signatures.isEmpty()) {
      Code all = Code.strings(signatures, ",\n");
      annotation.addMember("signatures", lines(signatures.size(), all).block());
    }
    List<Code> others =
        carried.stream().filter(item -> !item.isSignature()).map(SourceWriter::other).toList();
    if (!others.isEmpty()) {
      Code all = Code.join(others, ",\n");
      annotation.addMember("carried", lines(others.size(), all).block());
    }
    return annotation.build();
  }

  /** Values of an annotation as JavaPoet writes them, in one piece. */
  private static Code lines(int count, Code values) {
    return count == 1 ? values : Code.of("{\n$L$<$<\n}$>$>", values);
  }

  private static Code other(Carried carried) {
    return Code.of(
        "@$T(of = $S$L$L$L)",
        CARRIED,
        carried.of(),
        member("parameters", carried.parameters()),
        member("nullable", carried.nullable()),
        member("suppressed", carried.suppressed()));
  }

  private static Code member(String name, List<String> values) {
    if (values.isEmpty()) {
      return new Code();
    }
    return Code.of(
        values.size() == 1 ? ", $L = $L" : ", $L = {$L}", name, Code.strings(values, ", "));
  }
}
