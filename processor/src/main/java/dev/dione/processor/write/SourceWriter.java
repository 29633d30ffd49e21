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
import javax.annotation.processing.Filer;

/** Writes generated types: the one place that knows how their files look. */
public final class SourceWriter {
  private final Filer filer;

  /** A writer into this filer. */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes one type.
   *
   * @param generated its name
   * @param type its body
   * @param from the type it was generated from
   * @param carried what class files lose of that
   * @param origins where that stands: the files of which a change makes it anew
   */
  public void write(
      ClassName generated,
      TypeSpec.Builder type,
      ClassName from,
      List<Carried> carried,
      List<Place> origins)
      throws IOException {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Generated.class).addMember("from", "$S", from.canonicalName());
    carried.stream()
        .filter(Carried::isSignature)
        .forEach(item -> annotation.addMember("signatures", "$S", item.signature()));
    carried.stream()
        .filter(item -> !item.isSignature())
        .forEach(item -> annotation.addMember("carried", "$L", annotation(item)));
    type.addAnnotation(annotation.build());
    JavaFile file =
        JavaFile.builder(generated.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    // As one text: JavaPoet hands over each word by itself, which costs more than making it.
    String text = file.toString();
    try (Writer writer =
        filer.createSourceFile(generated.canonicalName(), Place.elements(origins)).openWriter()) {
      writer.write(text);
    }
  }

  private static AnnotationSpec annotation(Carried carried) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Generated.Carried.class).addMember("of", "$S", carried.of());
    carried.parameters().forEach(name -> annotation.addMember("parameters", "$S", name));
    carried.nullable().forEach(name -> annotation.addMember("nullable", "$S", name));
    carried.suppressed().forEach(key -> annotation.addMember("suppressed", "$S", key));
    return annotation.build();
  }
}
