package dev.dione.processor.report;

/** What is wrong with a converter, or with the place where it is named. */
public enum ConverterCode implements Code {
  CONVERTER_TYPE(
      126,
      "ConverterType",
      "@Converted names %s, which %s. Fix: make it a class that implements dev.dione.Converter with"
          + " both types, such as Converter<Money, Long>.",
      "`@Converted` names a class that is no `Converter`, or one that does not say between which"
          + " types.",
      "Implement `dev.dione.Converter` with both types."),
  CONVERTER_MAKING(
      127,
      "ConverterMaking",
      "Generated code cannot make %1$s: %2$s. Fix: make it a class that is %3$s and not abstract,"
          + " with a constructor without parameters that is %3$s, or a static final field INSTANCE"
          + " of its own type.",
      "A converter that is abstract, generic, an inner class, hidden, or has no constructor without"
          + " parameters.",
      "Give it a visible constructor without parameters, or a static field `INSTANCE`."),
  CONVERTED_TYPE(
      128,
      "ConvertedType",
      "%s, and %s converts %s. Fix: name a converter of %s.",
      "A converter of another type than the one that it stands at.",
      "Name a converter of exactly that type."),
  STORED_TYPE(
      129,
      "StoredType",
      "%s stores %s, which has no column type. Fix: store one of the types that Dione maps, such as"
          + " Long, String or byte[].",
      "A converter that gives a type which D1 has no column type for.",
      "Convert to a type that Dione maps by itself."),
  CONVERTED_TWICE(
      130,
      "ConvertedTwice",
      "%s stores %s, which %s converts again. Fix: store %s, as that one does.",
      "A converter whose stored type needs a converter itself.",
      "Convert to what is stored in the end."),
  CONVERTED_PLACE(
      131,
      "ConvertedPlace",
      "%s Fix: %s.",
      "`@Converted` where no value is converted, or where Dione writes the value by itself.",
      "Remove it, or move it to a property, a parameter or the type of a value."),
  CONVERTED_NULL(
      132,
      "ConvertedNull",
      "%s is a converter of a type that may be null, and no converter ever meets a null: NULL is"
          + " null. Fix: remove @Nullable from its types.",
      "A converter that expects or gives nulls.",
      "Remove `@Nullable` from the types of the converter; annotate the property with it."),
  CONVERTER_DIFFERS(
      133,
      "ConverterDiffers",
      "Parameter %s is stored %s, and %s is stored %s: what one stores is no value of the other."
          + " Fix: %s.",
      "A parameter has the Java type of the column that it is compared with, or stored in, and"
          + " another converter.",
      "Name the column's converter at the parameter, or on the type.");

  private final Entry entry;

  ConverterCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
