package dev.dione.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.dione.processor.assemble.RelationSql;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the mapper of a record with children, and the constants that read them. */
final class RelationWriter {
  private final Constants constants;
  private final String suffix;

  RelationWriter(Constants constants, String suffix) {
    this.constants = constants;
    this.suffix = suffix;
  }

  /** The mapper of the rows of a method: a constant, made once for each record. */
  Code mapper(RowShape row) {
    if (row instanceof RowShape.Keyed keyed) {
      return Code.of(
          "$L.keyed($S, row -> $L)",
          mapper(keyed.value()),
          keyed.key().column(),
          Values.decode(keyed.key().type(), 0, false, "", constants));
    }
    RowShape.OfRecord record = (RowShape.OfRecord) row;
    return Code.of(
        "$L",
        constants.mapper(
            record.made().type(),
            RuntimeTypes.RELATED_MAPPER,
            name -> mapper(record, name, RelationSql.of(record))));
  }

  private Code mapper(RowShape.OfRecord record, String name, List<RelationSql> children) {
    Map<String, String> names = new LinkedHashMap<>();
    children.forEach(sql -> names.put(sql.relation().name(), relation(name, sql)));
    List<Field> fields = record.fields();
    Code made =
        new MakingWriter(
                field -> constants.addJsonType(name + "_" + field.column(), field.type().java()),
                constants,
                suffix)
            .withChildren(relation -> taken(relation, names.get(relation.name()), fields))
            .expression(record.made());
    return Code.of(
        "$T.of($>$>\n$T.of($L),\n(row, children) ->$>$>\n$L,$<$<\n$L)$<$<",
        RuntimeTypes.RELATED_MAPPER,
        JdkTypes.LIST,
        RowReaderWriter.names(fields),
        made,
        String.join(",\n", names.values()));
  }

  private static Code taken(Relation relation, String constant, List<Field> fields) {
    List<Integer> positions = new ArrayList<>();
    for (Field key : relation.parentKey()) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).column().equalsIgnoreCase(key.column())) {
          positions.add(i);
          break;
        }
      }
    }
    Code key = key(relation, positions);
    return switch (relation.holding()) {
      case LIST -> Code.of("children.of($L).list($L)", constant, key);
      case SET -> Code.of("children.of($L).set($L)", constant, key);
      case OPTIONAL -> Code.of("children.of($L).optional(row, $L)", constant, key);
      case OR_NULL -> Code.of("children.of($L).orNull(row, $L)", constant, key);
      case ONE -> Code.of("children.of($L).one(row, $L)", constant, key);
    };
  }

  private static Code key(Relation relation, List<Integer> positions) {
    List<Code> parts = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      String reading =
          switch (relation.parentKey().get(i).type().kind().columnType()) {
            case INTEGER -> "integer";
            case REAL -> "real";
            case BLOB -> "bytes";
            default -> "text";
          };
      parts.add(Code.of("$T.$L(row, $L)", RuntimeTypes.ROW_KEY, reading, positions.get(i)));
    }
    return parts.size() == 1
        ? parts.get(0)
        : Code.of("$T.of($L)", RuntimeTypes.ROW_KEY, Values.list(parts));
  }

  private String relation(String rowName, RelationSql sql) {
    Relation relation = sql.relation();
    String component = relation.name().substring(relation.name().indexOf('.') + 1);
    String base = rowName.substring(0, rowName.lastIndexOf("_ROW"));
    String name = constants.free(base + "_" + GeneratedNames.constant(component));
    Code children = children(relation, name + "_ROW", sql.within());
    String select = constants.furtherStatement(name + "_SELECT", sql.select());
    List<Integer> positions = new ArrayList<>();
    sql.keyColumns().forEach(column -> positions.add(positions.size()));
    constants.add(
        name,
        ParameterizedTypeName.get(RuntimeTypes.RELATION, relation.row().type().box()),
        Code.of(
            "$T.of($>$>\n$S,\n$L,\n$T.of($L),\nrow -> $L,\n$L)$<$<",
            RuntimeTypes.RELATION,
            relation.name(),
            select,
            JdkTypes.LIST,
            Values.texts(sql.keyColumns()),
            key(relation, positions),
            children));
    return name;
  }

  private Code children(Relation relation, String wanted, List<RelationSql> within) {
    if (within.isEmpty()) {
      return RowReaderWriter.mapper(relation.row(), constants, suffix);
    }
    RowShape.OfRecord record = (RowShape.OfRecord) relation.row();
    String name = constants.free(wanted);
    Code mapper = mapper(record, name, within);
    constants.add(
        name, ParameterizedTypeName.get(RuntimeTypes.RELATED_MAPPER, record.type()), mapper);
    return Code.of("$L", name);
  }
}
