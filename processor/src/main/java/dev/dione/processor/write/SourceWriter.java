package dev.dione.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dione.annotations.Generated;
import dev.dione.processor.report.Place;
import java.io.IOException;
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
   * @param place where that stands: the file to compile again when the source changes
   */
  public void write(ClassName generated, TypeSpec.Builder type, ClassName from, Place place)
      throws IOException {
    type.addAnnotation(
        AnnotationSpec.builder(Generated.class)
            .addMember("from", "$S", from.canonicalName())
            .build());
    type.addOriginatingElement(place.element());
    JavaFile.builder(generated.packageName(), type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .writeTo(filer);
  }
}
