package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Id;
import dev.dione.processor.model.Holder;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where properties are: in an entity or a record of a result, or in an object embedded there.
 *
 * @param label what messages call it: {@code Customer} or {@code Customer.home}
 * @param type the simple name of the type that declares them
 * @param holder the embedded object, or null if there is none around them
 * @param prefix what the names of their columns begin with
 * @param id whether all of them are (part of) the id
 * @param reach what the code that reads and makes them can reach
 */
record Within(
    String label, String type, @Nullable Holder holder, String prefix, boolean id, Reach reach) {

  static Within outermost(TypeElement type, Reach reach) {
    String name = type.getSimpleName().toString();
    return new Within(name, name, null, "", false, reach);
  }

  /** The same for the object that one of its properties embeds. */
  Within embedding(Sources sources, TypeElement embedded, Annotated annotation, boolean nullable) {
    Holder inner =
        new Holder(
            path(sources.name()),
            TypeName.get(sources.type()),
            sources.accessor(),
            nullable,
            holder);
    return new Within(
        label + "." + sources.name(),
        embedded.getSimpleName().toString(),
        inner,
        prefix + annotation.text("prefix"),
        id || sources.annotations().has(Id.class),
        reach);
  }

  /** The name of a property after those of the objects around it. */
  String path(String property) {
    return holder == null ? property : holder.path() + "." + property;
  }

  /** Whether all of it may be missing. */
  boolean mayBeMissing() {
    return holder != null && holder.mayBeMissing();
  }

  /** The annotation of a property that is embedded. */
  static Optional<Annotated> embedded(Sources sources) {
    return sources.annotations().find(Embedded.class);
  }
}
