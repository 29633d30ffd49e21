package dev.dione.processor.read;

import dev.dione.annotations.Entity;
import dev.dione.annotations.FullText;
import dev.dione.annotations.View;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity.SqlText;
import dev.dione.processor.model.EntityKind;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads where the rows of an entity come from: each kind has an annotation. */
public final class EntityKinds {
  /** The annotations, one of which makes a type an entity. */
  public static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(Entity.class, View.class, FullText.class);

  private EntityKinds() {}

  /** The annotation that makes a type an entity, if one does. */
  static Optional<Annotated> find(TypeElement type) {
    Annotations annotations = Annotations.on(type);
    for (Class<? extends Annotation> kind : ANNOTATIONS) {
      if (annotations.has(kind)) {
        return annotations.find(kind);
      }
    }
    return Optional.empty();
  }

  /** The name of the table or view. */
  static String tableName(TypeElement type) {
    return find(type)
        .map(a -> a.isOf(Entity.class) ? a.text("table") : a.text("name"))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> Names.snakeCase(type.getSimpleName().toString()));
  }

  static EntityKind read(TypeElement type, Annotated annotation) {
    if (annotation.isOf(View.class)) {
      String sql = annotation.text("value");
      return new EntityKind.OfView(
          new SqlText(tableName(type), sql, sql.strip(), annotation.place("value")));
    }
    if (annotation.isOf(FullText.class)) {
      return new EntityKind.OfFullText(
          annotation.type("of").toString(),
          annotation.text("tokenize"),
          annotation.numbers("prefix"),
          annotation.place("of"),
          annotation.place("tokenize"));
    }
    return new EntityKind.OfTable(annotation.flag("strict"), annotation.flag("patch"));
  }
}
