package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.dialect.schema.FullTextDdl;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Holder;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.ValueKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code VegasEvent_}: how an entity is written and read, and its columns in queries. */
public final class EntityClassWriter {
  private final Entity entity;
  private final ClassName generated;
  private final List<Field> fields;
  private final TypeSpec.Builder type;
  private final Constants constants;
  private final Map<Property, String> jsonTypes = new HashMap<>();
  private final CallbackWriter callbacks;

  private EntityClassWriter(Entity entity, ClassName generated) {
    this.entity = entity;
    this.generated = generated;
    this.fields = new RowShape.OfEntity(entity).fields();
    this.type =
        TypeSpec.classBuilder(generated)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The $L {@code $L} in queries, and how {@link $T} is $L.\n",
                what(entity),
                entity.table(),
                entity.type(),
                entity.isTable() ? "written to it and read" : "read from it");
    this.constants = new Constants(type);
    this.callbacks = new CallbackWriter(entity);
    List.of("WRITER", "KEY_WRITER", "MAPPER", "NULLABLE", "NOT_NULL").forEach(constants::free);
  }

  private static String what(Entity entity) {
    if (entity.isTable()) {
      return "table";
    }
    return entity.kind() instanceof EntityKind.OfView ? "view" : "full-text index";
  }

  /** The generated name of an entity. */
  public static ClassName name(Entity entity, String suffix) {
    return GeneratedNames.type(entity.type(), suffix);
  }

  /** The body of the generated class. */
  public static TypeSpec.Builder of(Entity entity, ClassName generated) {
    EntityClassWriter writer = new EntityClassWriter(entity, generated);
    writer.jsonTypes();
    writer.converters();
    if (entity.isTable()) {
      writer.writers();
    }
    writer.mapper();
    new ColumnWriter(entity, generated, writer.constants, writer.jsonTypes).write(writer.type);
    if (entity.isTable()) {
      writer.callbacks.writeTo(writer.type);
      writer.writeMethods();
    } else if (entity.kind() instanceof EntityKind.OfFullText) {
      writer.type.addMethod(writer.rebuildMethod());
    }
    writer.readMethod();
    if (entity.patched()) {
      PatchWriter patches = new PatchWriter(entity, generated, writer.constants);
      writer.type.addField(patches.table()).addType(patches.patch());
    }
    return writer.type;
  }

  private void jsonTypes() {
    for (Property property : entity.properties()) {
      if (Values.isJson(property.type())) {
        jsonTypes.put(
            property, constants.addJsonType(property.camelName(), property.type().java()));
      }
    }
  }

  private void converters() {
    entity.properties().stream()
        .map(property -> property.type().conversion())
        .filter(Objects::nonNull)
        .forEach(constants::converter);
  }

  private String jsonType(Field field) {
    return jsonTypes.get(entity.stored(field.column()).orElseThrow());
  }

  private void writers() {
    boolean idAlone = entity.rowKey().size() == entity.ids().size();
    String keyDoc = idAlone ? "The id of an entity." : "What says which row an entity means.";
    type.addField(writer("WRITER", "All columns of an entity.", entity.written(), "write"));
    type.addField(writer("KEY_WRITER", keyDoc, entity.rowKey(), "writeKey"));
    if (entity.deleted().isPresent()) {
      String doc = "What marks the row of an entity as deleted.";
      type.addField(writer("DELETION_WRITER", doc, entity.deletion(), "writeDeletion"));
    }
  }

  private FieldSpec writer(String constant, String doc, List<Property> properties, String method) {
    List<Property> required = properties.stream().filter(Property::required).toList();
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENTITY_WRITER, entity.type()), constant)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(doc + "\n")
        .initializer(
            Code.of(
                    "new $T<>($>$>\n$S,\n$T.of($L),\n$T.of($L),\n$L::$L)$<$<",
                    RuntimeTypes.ENTITY_WRITER,
                    entity.type().simpleName(),
                    JdkTypes.LIST,
                    names(properties),
                    JdkTypes.SET,
                    names(required),
                    generated.simpleName(),
                    method)
                .block())
        .build();
  }

  private static Code names(List<Property> properties) {
    return Values.texts(properties.stream().map(Property::name).toList());
  }

  private void mapper() {
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.ROW_MAPPER, entity.type()), "MAPPER")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("An entity of each row.\n")
            .initializer(
                Code.of(
                        "$T.forward($>$>\n$T.of($L),\n$L::read)$<$<",
                        RuntimeTypes.ROW_MAPPER,
                        JdkTypes.LIST,
                        RowReaderWriter.names(fields),
                        generated.simpleName())
                    .block())
            .build());
  }

  private void writeMethods() {
    type.addMethod(writeMethod("write", entity.written()));
    type.addMethod(writeMethod("writeKey", entity.rowKey()));
    if (entity.deleted().isPresent()) {
      type.addMethod(writeMethod("writeDeletion", entity.deletion()));
    }
  }

  private MethodSpec rebuildMethod() {
    return MethodSpec.methodBuilder("rebuild")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Reads all texts into the index once more.\n")
        .addParameter(RuntimeTypes.D1, "d1")
        .addStatement(
            "d1.run(new $T($S, $T.of(), $S))",
            RuntimeTypes.STATEMENT,
            FullTextDdl.rebuild(entity.table()),
            JdkTypes.LIST,
            entity.type().simpleName() + ".rebuild")
        .build();
  }

  private MethodSpec writeMethod(String name, List<Property> properties) {
    Code body = new Code();
    Set<Holder> declared = new HashSet<>();
    for (Property property : properties) {
      HolderCode.declare(property, declared).forEach(body::addStatement);
      boolean marks = name.equals("writeDeletion") && property.role() == Role.DELETED;
      Code encoded = Values.encode(property.type(), marks ? mark(property) : stored(property));
      if (property.role() == Role.TENANT) {
        encoded = Code.of("row.ofTenant($L)", encoded);
      }
      if (property.id() && property.computed() && entity.keepsMismatch()) {
        body.addStatement(
            "$T.requireWritable($S, $S, entity, $L)",
            RuntimeTypes.ID_CHECK,
            entity.type().simpleName(),
            property.column().name(),
            encoded);
      }
      body.addStatement("row.add($L)", encoded);
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(entity.type(), "entity")
        .addParameter(RuntimeTypes.ROW_WRITER, "row")
        .addCode(body.block())
        .build();
  }

  /** What marks a row as deleted. */
  private static Code mark(Property deleted) {
    if (deleted.type().kind() == ValueKind.BOOLEAN) {
      return Code.of("true");
    }
    return Code.of(isInstant(deleted) ? "row.now()" : "row.nowUtc()");
  }

  private static boolean isInstant(Property time) {
    return time.type().kind() == ValueKind.INSTANT
        || time.type().kind() == ValueKind.SQLITE_INSTANT;
  }

  /** What is stored of a property. */
  private Code stored(Property property) {
    boolean instant = isInstant(property);
    if (property.role() == Role.UPDATED) {
      return Code.of(instant ? "row.now()" : "row.nowUtc()");
    }
    Code value = Values.stored(property.type(), HolderCode.value(property), constants);
    if (property.role() == Role.UUID) {
      boolean text = property.type().kind() == ValueKind.STRING;
      return Code.of(text ? "row.orUuidText($L)" : "row.orUuid($L)", value);
    }
    return property.role() == Role.CREATED
        ? Code.of(instant ? "row.orNow($L)" : "row.orNowUtc($L)", value)
        : value;
  }

  private void readMethod() {
    Code made = new MakingWriter(this::jsonType, constants, "").inStatement(entity.made());
    Code body = new Code();
    List<Property> computedIds = entity.ids().stream().filter(Property::computed).toList();
    if (computedIds.isEmpty() && entity.afterLoad().isEmpty()) {
      body.addStatement("return $L", made);
    } else {
      body.addStatement("$T entity = $L", entity.type(), made);
      computedIds.forEach(id -> body.addStatement(check(id)));
      callbacks.afterLoad().forEach(body::addStatement);
      body.addStatement("return entity");
    }
    type.addMethod(
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(entity.type())
            .addParameter(RuntimeTypes.ROW, "row")
            .addCode(body.block())
            .build());
  }

  private Code check(Property id) {
    Code computed = Values.encode(id.type(), stored(id));
    return entity.keepsMismatch()
        ? Code.of("$T.keep(entity, row, $L, $L)", RuntimeTypes.ID_CHECK, position(id), computed)
        : Code.of(
            "$T.require($S, row, $L, $L)",
            RuntimeTypes.ID_CHECK,
            entity.type().simpleName(),
            position(id),
            computed);
  }

  private int position(Property property) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).column().equals(property.column().name())) {
        return i;
      }
    }
    throw new IllegalStateException(property.name() + " is not read");
  }
}
