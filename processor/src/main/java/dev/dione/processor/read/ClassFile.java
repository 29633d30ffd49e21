package dev.dione.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * A class file, read for the annotations of the types of its members, which javac shows since JDK
 * 22 only (The Java Virtual Machine Specification, 4.7.20 and 4.7.30, <a
 * href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">Java SE 17</a>).
 */
final class ClassFile {
  private final DataInputStream in;
  private final Set<String> nullable = new HashSet<>();
  private String[] names = {};

  private ClassFile(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * The components and fields whose type carries an annotation named {@code Nullable}, and the
   * methods whose result does, as {@code name()}.
   */
  static Set<String> nullable(InputStream bytes) throws IOException {
    ClassFile file = new ClassFile(bytes);
    file.read();
    return file.nullable;
  }

  private void read() throws IOException {
    in.skipNBytes(8); // magic and version
    constants();
    in.skipNBytes(6); // flags, this and super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    members("");
    members("()");
    attributes("");
  }

  private void members(String behindName) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2); // its flags
      String name = names[in.readUnsignedShort()] + behindName;
      in.skipNBytes(2); // its type
      attributes(name);
    }
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

  /** The attributes of a member; of the class itself, if the name is empty. */
  private void attributes(String member) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = names[in.readUnsignedShort()];
      long length = Integer.toUnsignedLong(in.readInt());
      switch (member.isEmpty() ? name + " of type" : name) {
        case "Record of type" -> components();
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
            typeAnnotations(member);
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

  private void typeAnnotations(String member) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      boolean whole = target();
      int path = in.readUnsignedByte();
      in.skipNBytes(2L * path);
      String type = annotation();
      boolean isNullable = type.matches("L(.*[/$])?Nullable;");
      // Deeper inside, it is a type argument or an array's element.
      if (isNullable && whole && path == 0) {
        nullable.add(member);
      }
    }
  }

  /** Whether what is annotated is the type of a field or component, or what a method returns. */
  private boolean target() throws IOException {
    int target = in.readUnsignedByte();
    switch (target) {
      case 0x13, 0x14, 0x15 -> {}
      case 0x00, 0x01, 0x16 -> in.skipNBytes(1);
      case 0x11, 0x12, 0x17 -> in.skipNBytes(2);
      default -> throw new IOException("A member's annotation of the unknown target " + target);
    }
    return target == 0x13 || target == 0x14;
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
