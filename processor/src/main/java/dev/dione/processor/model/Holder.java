package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * An embedded object, which holds properties of an entity.
 *
 * @param path its name, after those of the objects around it: {@code home.geo}
 * @param type its type
 * @param accessor the code that reads it of what is around it: {@code geo()}
 * @param nullable whether it may be null by itself
 * @param around the embedded object that it is in, or null if that is the entity
 */
public record Holder(
    String path, TypeName type, String accessor, boolean nullable, @Nullable Holder around) {

  /** Whether it may be missing: it, or what is around it, may be null. */
  public boolean mayBeMissing() {
    return nullable || (around != null && around.mayBeMissing());
  }

  /** Its path as one Java name: {@code homeGeo} for {@code home.geo}. */
  public String camelName() {
    return camelName(path);
  }

  static String camelName(String path) {
    StringBuilder name = new StringBuilder();
    for (String part : path.split("\\.")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }
}
