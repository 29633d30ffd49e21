package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.MapKey;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what the keys of a map are, beside its values. */
final class MapShapeReader {
  private final Declarations declarations;
  private final Report report;

  MapShapeReader(Declarations declarations, Report report) {
    this.declarations = declarations;
    this.report = report;
  }

  /** The shape with its key, if the method returns a map; problems are reported. */
  Optional<RowShape> read(Signature method, Returns.Rows rows, RowShape value) {
    Optional<Annotated> named = method.annotations().find(MapKey.class);
    TypeMirror key = rows.key();
    if (key == null) {
      named.ifPresent(
          a -> problem(a.place(), method, "returns no Map. Fix: remove @MapKey, or return one"));
      return Optional.of(value);
    }
    Place place = named.map(a -> a.place("value")).orElse(Place.of(method.method()));
    Optional<ValueType> keyType =
        new StoredTypes(declarations, method.reach(), report)
            .of("A key of " + method.label(), key, Annotations.NONE, Place.of(method.method()))
            .filter(type -> type.kind() != ValueKind.BYTES || type.isConverted());
    if (keyType.isEmpty() && StoredTypes.areConverted(key, Annotations.NONE)) {
      return Optional.empty();
    }
    if (keyType.isEmpty()) {
      problem(
          place,
          method,
          "has keys of type %s, which no map can find by a column. Fix: use a String, number, enum, UUID or time"
              .formatted(TypeText.of(TypeName.get(key))));
      return Optional.empty();
    }
    return value instanceof RowShape.OfScalar scalar
        ? pair(method, named.orElse(null), keyType.get(), scalar)
        : keyed(method, named.orElse(null), keyType.get(), value);
  }

  private Optional<RowShape> pair(
      Signature method, @Nullable Annotated named, ValueType key, RowShape.OfScalar value) {
    if (named != null) {
      problem(
          named.place(),
          method,
          "maps to a plain value, so the first of two result columns is the key. Fix: remove"
              + " @MapKey");
      return Optional.empty();
    }
    return Optional.of(new RowShape.Pair(key, value.value(), value.nullable()));
  }

  private Optional<RowShape> keyed(
      Signature method, @Nullable Annotated named, ValueType key, RowShape value) {
    if (named == null) {
      problem(
          Place.of(method.method()),
          method,
          "does not say which column is the key. Fix: add @MapKey(\"column\")");
      return Optional.empty();
    }
    String column = named.text("value");
    for (Field field : value.fields()) {
      if (field.column().equalsIgnoreCase(column)
          && field.type().kind().columnType() != key.kind().columnType()) {
        problem(
            named.place("value"),
            method,
            "has keys of type %s, and column \"%s\" is read as %s. Fix: give both one type"
                .formatted(TypeText.of(key.java()), column, TypeText.of(field.type().java())));
        return Optional.empty();
      }
    }
    return Optional.of(new RowShape.Keyed(new Field(column, key, false), value));
  }

  private void problem(Place place, Signature method, String text) {
    report.add(DaoCode.MAP_KEY, place, method.label(), text);
  }
}
