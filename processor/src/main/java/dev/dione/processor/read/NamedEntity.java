package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the entity that a method's annotation names, where what it returns does not tell it. */
final class NamedEntity {
  private final Declarations declarations;
  private final Report report;

  NamedEntity(Declarations declarations, Report report) {
    this.declarations = declarations;
    this.report = report;
  }

  /**
   * The entity, unless that is a mistake, which is reported.
   *
   * @param annotation says {@code entity}
   * @param label what the annotation is called, such as {@code @Find}
   * @param returned the entity that the method returns, if it does
   */
  Optional<Entity> read(
      Signature method, Annotated annotation, String label, Optional<Entity> returned) {
    TypeMirror type = annotation.type("entity");
    Optional<TypeElement> named =
        type.getKind() == TypeKind.VOID ? Optional.empty() : ReferenceReader.entity(type);
    if (returned.isPresent() || named.isEmpty()) {
      report.add(
          RelationCode.FIND_ENTITY,
          annotation.place("entity"),
          named.isEmpty()
              ? "%s names %s, which is no entity. Fix: name an entity."
                  .formatted(label, TypeText.of(TypeName.get(type)))
              : "The method returns entities, whose table is known. Fix: remove entity.");
      return Optional.empty();
    }
    return new RowRecordReader(declarations, method.reach(), report)
        .entity(named.get(), annotation.place("entity"))
        .map(RowShape.OfEntity::entity);
  }
}
