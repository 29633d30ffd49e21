package dev.dione.processor.write;

import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/** Writes the mappers of records and scalars into the DAO that reads them. */
final class RowReaderWriter {
  private RowReaderWriter() {}

  /** The mapper of a row; that of a record becomes a constant. */
  static Code mapper(RowShape shape, Constants constants, String suffix) {
    if (shape instanceof RowShape.OfEntity entity) {
      return Code.of("$T.MAPPER", GeneratedNames.type(entity.entity().type(), suffix));
    }
    if (shape instanceof RowShape.OfScalar scalar) {
      return Code.of(
          "$T.ofScalar(row -> $L)",
          RuntimeTypes.ROW_MAPPER,
          Values.decode(scalar.value(), 0, scalar.nullable(), "", constants));
    }
    if (shape instanceof RowShape.OfColumn column) {
      return Code.of(
          "$T.forward($T.of($S), row -> $L)",
          RuntimeTypes.ROW_MAPPER,
          JdkTypes.LIST,
          column.field().column(),
          Values.decode(column.field().type(), 0, column.field().nullable(), "", constants));
    }
    if (shape instanceof RowShape.Keyed keyed) {
      return Code.of(
          "$T.keyed($S, row -> $L, $L)",
          RuntimeTypes.ROW_MAPPER,
          keyed.key().column(),
          Values.decode(keyed.key().type(), 0, false, "", constants),
          mapper(keyed.value(), constants, suffix));
    }
    if (shape instanceof RowShape.Pair pair) {
      return Code.of(
          "$T.pair(row -> $L, row -> $L)",
          RuntimeTypes.ROW_MAPPER,
          Values.decode(pair.key(), 0, false, "", constants),
          Values.decode(pair.value(), 1, pair.nullable(), "", constants));
    }
    RowShape.OfRecord record = (RowShape.OfRecord) shape;
    return Code.of(
        "$L",
        constants.mapper(
            record.made().type(),
            RuntimeTypes.ROW_MAPPER,
            name -> ofRecord(record, name, constants, suffix)));
  }

  private static Code ofRecord(
      RowShape.OfRecord record, String name, Constants constants, String suffix) {
    return Code.of(
        "$T.forward($>$>\n$T.of($L),\nrow ->$>$>\n$L)$<$<$<$<",
        RuntimeTypes.ROW_MAPPER,
        JdkTypes.LIST,
        names(record.fields()),
        new MakingWriter(
                field -> constants.addJsonType(name + "_" + field.column(), field.type().java()),
                constants,
                suffix)
            .expression(record.made()));
  }

  static Code names(List<Field> fields) {
    return Values.texts(fields.stream().map(Field::column).toList());
  }
}
