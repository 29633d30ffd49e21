package dev.dione.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * The class file of a record, read for the annotations of its components' types, which javac shows
 * since JDK 22 only (The Java Virtual Machine Specification, 4.7.20 and 4.7.30, <a
 * href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">Java SE 17</a>).
 */
final class RecordFile {
  private final DataInputStream in;
  private final Set<String> nullable = new HashSet<>();
  private String[] names = {};

  private RecordFile(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** The components whose type carries an annotation named {@code Nullable}. */
  static Set<String> nullableComponents(InputStream bytes) throws IOException {
    RecordFile file = new RecordFile(bytes);
    file.read();
    return file.nullable;
  }

  private void read() throws IOException {
    in.skipNBytes(8); // magic and version
    constants();
    in.skipNBytes(6); // flags, this and super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    for (int kind = 0; kind < 2; kind++) { // fields, methods
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(6);
        attributes("");
      }
    }
    attributes("");
  }

  private void constants() throws IOException {
    names = new String[in.readUnsignedShort()];
    for (int i = 1; i < names.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> names[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or double takes two places
        }
        default -> throw new IOException("A constant of the unknown kind " + tag);
      }
    }
  }

  /** The attributes of something; component is the name of a component, or empty. */
  private void attributes(String component) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = names[in.readUnsignedShort()];
      long length = Integer.toUnsignedLong(in.readInt());
      switch (component.isEmpty() ? name + " of type" : name) {
        case "Record of type" -> components();
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
            typeAnnotations(component);
        default -> in.skipNBytes(length);
      }
    }
  }

  private void components() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = names[in.readUnsignedShort()];
      in.skipNBytes(2); // its type
      attributes(name);
    }
  }

  private void typeAnnotations(String component) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(1); // a component's type is the only target here
      int path = in.readUnsignedByte();
      in.skipNBytes(2L * path);
      String type = annotation();
      boolean isNullable = type.matches("L(.*[/$])?Nullable;");
      // Deeper inside, it is a type argument or an array's element.
      if (isNullable && path == 0) {
        nullable.add(component);
      }
    }
  }

  private String annotation() throws IOException {
    String type = names[in.readUnsignedShort()];
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      value();
    }
    return type;
  }

  private void value() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> annotation();
      case '[' -> {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          value();
        }
      }
      default -> in.skipNBytes(2);
    }
  }
}
