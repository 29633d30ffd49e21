package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dione.annotations.BeforeWrite;
import dev.dione.processor.model.Callback;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.WriteMethod;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the calls of an entity's own methods around its writes and reads. */
final class CallbackWriter {
  private final Entity entity;

  CallbackWriter(Entity entity) {
    this.entity = entity;
  }

  /** Code behind a writer of entities: {@code .before(Song_::beforeInsert)}, or nothing. */
  static Code before(Entity entity, ClassName generated, BeforeWrite.Kind kind) {
    return entity.before(kind).isEmpty()
        ? Code.of("")
        : Code.of(".before($T::$L)", generated, name(kind));
  }

  /** The kind of write that a method does. */
  static BeforeWrite.Kind kind(WriteMethod method) {
    if (method instanceof WriteMethod.Insert) {
      return BeforeWrite.Kind.INSERT;
    }
    if (method instanceof WriteMethod.Update) {
      return BeforeWrite.Kind.UPDATE;
    }
    return method instanceof WriteMethod.Delete ? BeforeWrite.Kind.DELETE : BeforeWrite.Kind.UPSERT;
  }

  /** Adds a method for each kind of write before which something runs. */
  void writeTo(TypeSpec.Builder type) {
    for (BeforeWrite.Kind kind : BeforeWrite.Kind.values()) {
      if (!entity.before(kind).isEmpty()) {
        MethodSpec.Builder method =
            MethodSpec.methodBuilder(name(kind))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The entity to $L, after its own methods.\n", word(kind))
                .returns(entity.type())
                .addParameter(entity.type(), "entity");
        Code body = new Code();
        calls(entity.before(kind)).forEach(body::addStatement);
        type.addMethod(method.addCode(body.addStatement("return entity").block()).build());
      }
    }
  }

  /** The statements that run after a row was read into {@code entity}. */
  List<Code> afterLoad() {
    return calls(entity.afterLoad());
  }

  private List<Code> calls(List<Callback> callbacks) {
    return callbacks.stream().map(this::call).toList();
  }

  private Code call(Callback callback) {
    Code call =
        callback.takesEntity()
            ? Code.of("$T.$L(entity)", entity.type(), callback.name())
            : Code.of("entity.$L()", callback.name());
    return callback.givesEntity()
        ? Code.of(
            "entity = $T.given($S, $L)",
            RuntimeTypes.CALLBACK,
            entity.type().simpleName() + "." + callback.name(),
            call)
        : call;
  }

  private static String name(BeforeWrite.Kind kind) {
    String word = word(kind);
    return "before" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(BeforeWrite.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
