package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.assemble.PatchPlan;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.ValueKind;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code Todo_.Patch}, and what is told of the table for it. */
final class PatchWriter {
  /** Names that a setter cannot have beside the factory and the methods of Object. */
  private static final Set<String> TAKEN = Set.of("of", "wait", "set", "setRequired", "complete");

  private final Entity entity;
  private final ClassName patch;
  private final Constants constants;
  private final List<Property> properties;

  /**
   * A writer.
   *
   * @param constants those of the generated class around the patch
   */
  PatchWriter(Entity entity, ClassName generated, Constants constants) {
    this.entity = entity;
    this.constants = constants;
    this.patch = generated.nestedClass("Patch");
    this.properties = PatchPlan.properties(entity);
  }

  /** The constant with the table. */
  FieldSpec table() {
    List<Code> columns = properties.stream().map(PatchWriter::column).toList();
    Live live = PatchPlan.table(entity).live();
    return FieldSpec.builder(RuntimeTypes.PATCH_TABLE, "PATCHES")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What a patch may change.\n")
        .initializer(
            Code.of(
                    "new $T($>$>\n$S,\n$S,\n$L,\n$T.of($>$>\n$L)$L$<$<)$<$<",
                    RuntimeTypes.PATCH_TABLE,
                    entity.type().simpleName(),
                    entity.table(),
                    entity.ids().size(),
                    JdkTypes.LIST,
                    Code.join(columns, ",\n"),
                    live == null ? "" : Code.of(",\n$L", RootClassWriter.live(live)))
                .block())
        .build();
  }

  private static Code column(Property property) {
    WriteColumn column = PatchPlan.column(property);
    String defaultSql = column.column().defaultSql();
    Code code = new Code();
    if (column.takesDefault()) {
      code.add(
          "$T.defaulting($S, $T.$L, $S)",
          RuntimeTypes.WRITE_COLUMN,
          column.column().name(),
          RuntimeTypes.COLUMN_TYPE,
          column.column().type(),
          defaultSql);
    } else {
      code.add(
          "$T.$L($S, $T.$L$L)",
          RuntimeTypes.WRITE_COLUMN,
          column.nullable() ? "optional" : "required",
          column.column().name(),
          RuntimeTypes.COLUMN_TYPE,
          column.column().type(),
          defaultSql == null ? "" : Code.of(", $S", defaultSql));
    }
    if (column.column().collation() != Collation.BINARY) {
      code.add(".comparing($T.$L)", RuntimeTypes.COLLATION, column.column().collation());
    }
    if (column.policy() == WriteColumn.Policy.INSERT_ONLY) {
      code.add(".insertOnly()");
    }
    return column.role() == WriteColumn.Role.VALUE
        ? code
        : code.add(".as($T.Role.$L)", RuntimeTypes.WRITE_COLUMN, column.role());
  }

  /** The class. */
  TypeSpec patch() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(patch)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_PATCH, entity.type()))
            .addJavadoc(
                "A change of one row of {@code $L}: what is not set stays as it is stored. Not\n"
                    + "thread-safe.\n",
                entity.table())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super(PATCHES)")
                    .build())
            .addMethod(factory());
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (isSet(property)) {
        type.addMethod(setter(property, i));
      }
    }
    if (properties.stream().anyMatch(PatchWriter::isCompleted)) {
      type.addMethod(completion());
    }
    return type.build();
  }

  private static boolean isOfTheRow(Property property) {
    boolean key = property.id() || property.role() == Role.VERSION;
    return key && property.role() != Role.TENANT;
  }

  /** A reference to a row of a tenant is left out: it takes a look at the other row. */
  private boolean isSet(Property property) {
    boolean references =
        entity.references().stream()
            .anyMatch(r -> r.property().equals(property) && r.tenantColumn() != null);
    return !isOfTheRow(property)
        && !isCompleted(property)
        && !(references && entity.tenant().isPresent());
  }

  /** Whether Dione knows the value when the patch is sent. */
  private static boolean isCompleted(Property property) {
    return property.role().isTime() || property.role() == Role.TENANT;
  }

  private MethodSpec factory() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                entity.version().isEmpty()
                    ? "A patch of the row of this id, which sets nothing yet.\n"
                    : "A patch of the row of this id and version, which sets nothing yet.\n")
            .returns(patch);
    Code body = new Code().addStatement("$T patch = new $T()", patch, patch);
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (isOfTheRow(property)) {
        String name = GeneratedNames.variable(property.camelName());
        method.addParameter(type(property), name);
        body.addStatement("patch.$L", set(property, i, name));
      }
    }
    return method.addCode(body.addStatement("return patch").block()).build();
  }

  private MethodSpec setter(Property property, int index) {
    String variable = GeneratedNames.variable(property.camelName());
    String name = TAKEN.contains(property.camelName()) ? property.camelName() + "_" : variable;
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sets {@code $L}$L.\n", property.column().name(), note(property))
        .returns(patch)
        .addParameter(type(property), variable)
        .addCode(
            new Code()
                .addStatement(set(property, index, variable))
                .addStatement("return this")
                .block())
        .build();
  }

  /** A part of an object that may be missing may be null, whatever its type. */
  private static TypeName type(Property property) {
    TypeName type = property.type().java();
    return property.nullable() ? type.box() : type;
  }

  private static String note(Property property) {
    if (type(property).isPrimitive()) {
      return "";
    }
    if (!PatchPlan.takesNull(property)) {
      return ", never to null";
    }
    return property.column().defaultSql() == null
        ? "; null is written"
        : "; null means its default";
  }

  private Code set(Property property, int index, String variable) {
    String what = entity.type().simpleName() + "." + property.name();
    Code given = Code.of("$L", variable);
    Code value =
        Values.encode(property.type(), Values.stored(what, property.type(), given, constants));
    return PatchPlan.takesNull(property) || type(property).isPrimitive()
        ? Code.of("set($L, $L)", index, value)
        : Code.of("setRequired($L, $S, $L)", index, property.name(), value);
  }

  private MethodSpec completion() {
    Code body = new Code();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (property.role().isTime()) {
        ValueKind kind = property.type().kind();
        boolean instant = kind == ValueKind.INSTANT || kind == ValueKind.SQLITE_INSTANT;
        Code now = Code.of(instant ? "row.now()" : "row.nowUtc()");
        body.addStatement("set($L, $L)", i, Values.encode(property.type(), now));
      } else if (isCompleted(property)) {
        body.addStatement("set($L, row.ofTenant(null))", i);
      }
    }
    return MethodSpec.methodBuilder("complete")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(RuntimeTypes.ROW_WRITER, "row")
        .addCode(body.block())
        .build();
  }
}
