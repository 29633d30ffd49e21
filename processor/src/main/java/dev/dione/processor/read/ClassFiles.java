package dev.dione.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Finds class files, for what the compiler does not show of them. */
final class ClassFiles {
  private static final int SHOWS_TYPE_ANNOTATIONS = 22;

  private final Elements elements;
  private final Filer filer;

  ClassFiles(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
  }

  /**
   * The components, fields and methods that may be null, and of which the compiler does not show
   * it; empty if nobody tells.
   */
  Optional<Set<String>> nullable(TypeElement type) {
    if (SourceVersion.latest().ordinal() >= SHOWS_TYPE_ANNOTATIONS) {
      return Optional.of(Set.of());
    }
    String pack = elements.getPackageOf(type).getQualifiedName().toString();
    String name = elements.getBinaryName(type).toString();
    String file = name.substring(pack.isEmpty() ? 0 : pack.length() + 1) + ".class";
    for (StandardLocation location :
        List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
      try (InputStream in = filer.getResource(location, pack, file).openInputStream()) {
        return Optional.of(ClassFile.nullable(in));
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
        continue; // it is not there, or the tool that compiles does not give it
      }
    }
    return Optional.empty();
  }
}
