package dev.dione.processor.write;

import dev.dione.processor.model.Holder;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code that reads properties of an entity, those in embedded objects too. */
final class HolderCode {
  private HolderCode() {}

  /** The declarations of the variables that a property needs, unless they are there already. */
  static List<Code> declare(Property property, Set<Holder> declared) {
    List<Code> code = new ArrayList<>();
    if (property.holder() != null && property.role() != Role.UPDATED) {
      declare(property.holder(), declared, code);
    }
    return code;
  }

  private static void declare(Holder holder, Set<Holder> declared, List<Code> code) {
    if (!declared.add(holder)) {
      return;
    }
    if (holder.around() != null) {
      declare(holder.around(), declared, code);
    }
    Code value = value(holder.around(), holder.accessor());
    if (!holder.nullable()) {
      value = required(value, holder.path());
    }
    code.add(
        Code.of("$T $L = $L", holder.type(), variable(holder), orNull(holder.around(), value)));
  }

  /** A property of the entity. */
  static Code value(Property property) {
    Holder holder = property.holder();
    Code value = value(holder, property.accessor());
    boolean missing = holder != null && holder.mayBeMissing();
    boolean required = missing && !property.orNull() && !property.type().java().isPrimitive();
    return orNull(holder, required ? required(value, property.name()) : value);
  }

  private static Code value(@Nullable Holder holder, String accessor) {
    return Code.of("$L.$L", holder == null ? "entity" : variable(holder), accessor);
  }

  /** A null here is refused at once: columns that may be NULL do not tell. */
  private static Code required(Code value, String path) {
    return Code.of("row.required($L, $S)", value, path);
  }

  private static Code orNull(@Nullable Holder holder, Code value) {
    return holder != null && holder.mayBeMissing()
        ? Code.of("$L == null ? null : $L", variable(holder), value)
        : value;
  }

  private static String variable(Holder holder) {
    String name = holder.camelName();
    return name.equals("entity") ? "entity_" : GeneratedNames.variable(name);
  }
}
