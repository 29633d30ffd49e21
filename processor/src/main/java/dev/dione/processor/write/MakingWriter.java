package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Making;
import dev.dione.processor.model.Part;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.RowShape.Field;
import java.util.function.Function;

/** Writes the code that makes an object of a row, whose columns it takes one after the other. */
final class MakingWriter {
  private final Function<Field, String> jsonType;
  private final Constants constants;
  private final String suffix;
  private Function<Relation, Code> children;
  private int position;

  /**
   * A writer of one object.
   *
   * @param jsonType the constant with the type of a JSON value
   * @param constants gets converters, and methods that set properties
   * @param suffix what the names of generated types end with
   */
  MakingWriter(Function<Field, String> jsonType, Constants constants, String suffix) {
    this.jsonType = jsonType;
    this.constants = constants;
    this.suffix = suffix;
    this.children =
        relation -> {
          throw new IllegalStateException(relation.name() + " is not read here");
        };
  }

  /** The same, with the code that takes the children of a row. */
  MakingWriter withChildren(Function<Relation, Code> taken) {
    children = taken;
    return this;
  }

  /** The object as an expression. */
  Code expression(Making made) {
    return made.how() instanceof Making.Builder builder
        ? Code.of("$T.builder()$>$>$L\n.build()$<$<", builder.maker(), calls(made, builder))
        : Code.of("$L($>$>\n$L)$<$<", maker(made), arguments(made));
  }

  /** The object as a part of a statement, whose further lines are indented anyway. */
  Code inStatement(Making made) {
    return made.how() instanceof Making.Builder builder
        ? Code.of("$T.builder()$L\n.build()", builder.maker(), calls(made, builder))
        : Code.of("$L(\n$L)", maker(made), arguments(made));
  }

  private Code maker(Making made) {
    return made.how() instanceof Making.Setters setters
        ? Code.of("$L", constants.makers().of(made.type(), setters))
        : Code.of("new $T", made.type());
  }

  private Code calls(Making made, Making.Builder builder) {
    Code calls = new Code();
    for (int i = 0; i < made.arguments().size(); i++) {
      calls.add("\n.$L($L)", builder.methods().get(i), part(made.arguments().get(i)));
    }
    return calls;
  }

  private Code arguments(Making made) {
    return Code.join(made.arguments().stream().map(this::part).toList(), ",\n");
  }

  private Code part(Part part) {
    if (part instanceof Part.OfColumn column) {
      return column(column.field(), column.orNull());
    }
    if (part instanceof Part.Zero zero) {
      return zero(zero.type());
    }
    if (part instanceof Part.OfChildren related) {
      return children.apply(related.relation());
    }
    int first = position;
    if (part instanceof Part.OfEntity entity) {
      ClassName type = GeneratedNames.type(entity.entity().type(), suffix);
      position += entity.fields().size();
      return orNull(entity.orNull(), first, Code.of("$T.MAPPER.read(row, $L)", type, first));
    }
    Part.OfObject object = (Part.OfObject) part;
    Code made = expression(object.made());
    return orNull(object.orNull(), first, made);
  }

  private Code orNull(boolean orNull, int first, Code made) {
    return orNull
        ? Code.of(
            "$T.areNull(row, $L, $L) ? null : $L", RuntimeTypes.DECODE, first, position - 1, made)
        : made;
  }

  private Code column(Field field, boolean orNull) {
    String json = Values.isJson(field.type()) ? jsonType.apply(field) : "";
    return Values.decode(field.type(), position++, orNull, json, constants);
  }

  private static Code zero(TypeName type) {
    return Code.of(
        switch (type.toString()) {
          case "boolean" -> "false";
          case "byte" -> "(byte) 0";
          case "short" -> "(short) 0";
          case "char" -> "'\\0'";
          case "int" -> "0";
          case "long" -> "0L";
          case "float" -> "0f";
          case "double" -> "0d";
          default -> "null";
        });
  }
}
