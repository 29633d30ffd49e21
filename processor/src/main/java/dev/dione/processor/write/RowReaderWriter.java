package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the mappers of records and scalars into the DAO that reads them. */
final class RowReaderWriter {
  private RowReaderWriter() {}

  /** The mapper of a row; records add a constant to the type, unless it is there already. */
  static CodeBlock mapper(RowShape shape, boolean nullable, TypeSpec.Builder type, String suffix) {
    if (shape instanceof RowShape.OfEntity entity) {
      return CodeBlock.of("$T.MAPPER", GeneratedNames.type(entity.entity().type(), suffix));
    }
    if (shape instanceof RowShape.OfScalar scalar) {
      return CodeBlock.of(
          "$T.ofScalar(row -> $L)",
          RuntimeTypes.ROW_MAPPER,
          Values.decode(scalar.value(), 0, nullable, CodeBlock.of("")));
    }
    RowShape.OfRecord record = (RowShape.OfRecord) shape;
    String constant = GeneratedNames.constant(record.record().simpleName()) + "_ROW";
    boolean known = type.build().fieldSpecs().stream().anyMatch(f -> f.name().equals(constant));
    if (!known) {
      addMapper(record, constant, type);
    }
    return CodeBlock.of("$L", constant);
  }

  private static void addMapper(RowShape.OfRecord record, String constant, TypeSpec.Builder type) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      CodeBlock json = CodeBlock.of("");
      if (Values.isJson(field.type())) {
        String name = constant + "_" + GeneratedNames.constant(field.column()) + "_TYPE";
        type.addField(typeReference(name, field.type().java()));
        json = CodeBlock.of("$L", name);
      }
      arguments.add(Values.decode(field.type(), i, field.nullable(), json));
    }
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.ROW_MAPPER, record.record()), constant)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$T.ofColumns(\n$T.of($L),\nrow ->\n    new $T(\n        $L))",
                RuntimeTypes.ROW_MAPPER,
                List.class,
                names(record.fields()),
                record.record(),
                CodeBlock.join(arguments, ",\n        "))
            .build());
  }

  static FieldSpec typeReference(String name, TypeName json) {
    ClassName reference = RuntimeTypes.TYPE_REFERENCE;
    return FieldSpec.builder(ParameterizedTypeName.get(reference, json), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>() {}", reference)
        .build();
  }

  static CodeBlock names(List<Field> fields) {
    return CodeBlock.of(
        "$L",
        fields.stream()
            .map(f -> CodeBlock.of("$S", f.column()).toString())
            .collect(Collectors.joining(", ")));
  }
}
