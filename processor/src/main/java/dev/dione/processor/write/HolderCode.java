package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
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
  static List<CodeBlock> declare(Property property, Set<Holder> declared) {
    List<CodeBlock> code = new ArrayList<>();
    if (property.holder() != null && property.role() != Role.UPDATED) {
      declare(property.holder(), declared, code);
    }
    return code;
  }

  private static void declare(Holder holder, Set<Holder> declared, List<CodeBlock> code) {
    if (!declared.add(holder)) {
      return;
    }
    if (holder.around() != null) {
      declare(holder.around(), declared, code);
    }
    CodeBlock value = value(holder.around(), holder.accessor());
    if (!holder.nullable()) {
      value = required(value, holder.path());
    }
    code.add(
        CodeBlock.of(
            "$T $L = $L", holder.type(), variable(holder), orNull(holder.around(), value)));
  }

  /** A property of the entity. */
  static CodeBlock value(Property property) {
    Holder holder = property.holder();
    CodeBlock value = value(holder, property.accessor());
    boolean missing = holder != null && holder.mayBeMissing();
    boolean required = missing && !property.orNull() && !property.type().java().isPrimitive();
    return orNull(holder, required ? required(value, property.name()) : value);
  }

  private static CodeBlock value(@Nullable Holder holder, String accessor) {
    return CodeBlock.of("$L.$L", holder == null ? "entity" : variable(holder), accessor);
  }

  /** A null here is refused at once: columns that may be NULL do not tell. */
  private static CodeBlock required(CodeBlock value, String path) {
    return CodeBlock.of("row.required($L, $S)", value, path);
  }

  private static CodeBlock orNull(@Nullable Holder holder, CodeBlock value) {
    return holder != null && holder.mayBeMissing()
        ? CodeBlock.of("$L == null ? null : $L", variable(holder), value)
        : value;
  }

  private static String variable(Holder holder) {
    String name = holder.camelName();
    return name.equals("entity") ? "entity_" : GeneratedNames.variable(name);
  }
}
