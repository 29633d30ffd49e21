package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.annotations.BeforeWrite;
import dev.dione.processor.model.Conversion;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ValueKind;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what makes {@code VegasEvent_} a table in queries: a typed field for each column. */
final class ColumnWriter {
  private final Entity entity;
  private final ClassName generated;
  private final Constants constants;
  private final Map<Property, String> jsonTypes;

  /**
   * A writer.
   *
   * @param jsonTypes the constants with the types of JSON values
   */
  ColumnWriter(
      Entity entity, ClassName generated, Constants constants, Map<Property, String> jsonTypes) {
    this.entity = entity;
    this.generated = generated;
    this.constants = constants;
    this.jsonTypes = jsonTypes;
  }

  void write(TypeSpec.Builder type) {
    type.superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE, entity.type()));
    // First those that the writer writes, in its order.
    entity.written().forEach(property -> type.addField(column(property)));
    entity.properties().stream()
        .filter(Property::isGenerated)
        .forEach(property -> type.addField(column(property)));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addCode(
                new Code()
                    .addStatement(
                        "super($S, $T.of($L), $LMAPPER)",
                        entity.table(),
                        JdkTypes.LIST,
                        Values.texts(entity.idColumns()),
                        writer())
                    .block())
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("table")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "The table in a query; each call is another use of it, with its own alias.\n")
            .returns(generated)
            .addStatement("return new $T()", generated)
            .build());
  }

  private Code writer() {
    return entity.isTable()
        ? Code.of("WRITER$L, ", CallbackWriter.before(entity, generated, BeforeWrite.Kind.INSERT))
        : Code.of("");
  }

  private FieldSpec column(Property property) {
    TypeName java = property.type().java().box();
    String column = property.column().name();
    String nullness = property.column().notNull() ? "NOT_NULL" : "NULLABLE";
    Declaration declaration = declaration(property, java);
    return FieldSpec.builder(
            declaration.type(),
            constants.free(property.camelName()),
            Modifier.PUBLIC,
            Modifier.FINAL)
        .initializer(
            Code.of("$L($S,$W$L$L)", declaration.method(), column, declaration.more(), nullness)
                .block())
        .build();
  }

  private Declaration declaration(Property property, TypeName java) {
    ValueKind kind = property.type().kind();
    Conversion conversion = property.type().conversion();
    if (conversion != null) {
      return converted(property, conversion, java);
    }
    return switch (kind) {
      case STRING -> new Declaration(type(property, "Text"), "text", Code.of(""));
      case BOOLEAN -> new Declaration(type(property, "Bool"), "bool", Code.of(""));
      case BYTES -> new Declaration(type(property, "Blob"), "blob", Code.of(""));
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> typed(property, "Number", "number", java);
      case LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          INSTANT,
          SQLITE_TIME,
          SQLITE_DATE_TIME,
          SQLITE_INSTANT ->
          typed(property, "Time", "time", java);
      case UUID, DURATION_MILLIS -> typed(property, "Ordered", "ordered", java);
      case DECIMAL, BIG_INTEGER, OFFSET_DATE_TIME, ZONED_DATE_TIME, DURATION, PERIOD ->
          typed(property, "Plain", "plain", java);
      case ENUM ->
          new Declaration(
              ParameterizedTypeName.get(type(property, "Ordered"), java),
              "ordered",
              Code.of("$T.enumOf($T.class),$W", RuntimeTypes.SQL_TYPE, java));
      case JSON ->
          new Declaration(
              ParameterizedTypeName.get(type(property, "Json"), java),
              "json",
              Code.of("$L,$W", jsonTypes.get(property)));
      case MATCH -> throw new IllegalStateException("no column holds a full-text search");
    };
  }

  /** SQL compares what is stored, and orders by it if that has the order of its Java type. */
  private Declaration converted(Property property, Conversion conversion, TypeName java) {
    ValueKind kind = property.type().kind();
    boolean ordered =
        kind.isOrderedAsStored() && kind != ValueKind.BOOLEAN && kind != ValueKind.BYTES;
    Code stored =
        kind == ValueKind.ENUM
            ? Code.of("$T.enumOf($T.class)", RuntimeTypes.SQL_TYPE, conversion.stored())
            : Code.of("$T.$L", RuntimeTypes.SQL_TYPE, kind);
    return new Declaration(
        ParameterizedTypeName.get(type(property, ordered ? "Ordered" : "Plain"), java),
        ordered ? "ordered" : "plain",
        Code.of(
            "$L.by($S, $L),$W",
            stored,
            entity.type().simpleName() + "." + property.name(),
            constants.converter(conversion)));
  }

  private static Declaration typed(Property property, String kind, String method, TypeName java) {
    return new Declaration(
        ParameterizedTypeName.get(type(property, kind), java),
        method,
        Code.of("$T.$L,$W", RuntimeTypes.SQL_TYPE, property.type().kind()));
  }

  /** What the database computes has no {@code to(…)}: it cannot be written. */
  private static ClassName type(Property property, String kind) {
    return property.isGenerated() ? RuntimeTypes.expression(kind) : RuntimeTypes.column(kind);
  }

  /**
   * How a column is declared.
   *
   * @param type the field's type
   * @param method the method of the runtime's {@code Table} that makes it
   * @param more its further arguments
   */
  private record Declaration(TypeName type, String method, Code more) {}
}
