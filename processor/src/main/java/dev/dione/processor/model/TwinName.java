package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;

/** The name of the type that is generated from a type. */
public final class TwinName {
  private TwinName() {}

  /** The generated type of a type: {@code Outer.Inner} becomes {@code Outer_Inner_}. */
  public static ClassName of(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
