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
    return find(Annotations.on(type));
  }

  /** That one among the annotations of a type. */
  static Optional<Annotated> find(Annotations annotations) {
    for (Class<? extends Annotation> kind : ANNOTATIONS) {
      Optional<Annotated> found = annotations.find(kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The name of the table or view. */
  static String tableName(TypeElement type) {
    return tableName(type, find(type).orElseThrow());
  }

  /** The same by the annotation that makes it an entity. */
  static String tableName(TypeElement type, Annotated annotation) {
    String name = annotation.text(annotation.isOf(Entity.class) ? "table" : "name");
    return name.isEmpty() ? Names.snakeCase(type.getSimpleName().toString()) : name;
  }

  static EntityKind read(String table, Annotated annotation) {
    if (annotation.isOf(View.class)) {
      String sql = annotation.text("value");
      return new EntityKind.OfView(new SqlText(table, sql, sql.strip(), annotation.place("value")));
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
