package dev.dione.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code EventDao_}: for each method its SQL, a private method that makes the call, and two
 * public ways to it: run at once, or wait in a batch (the nested twin).
 */
public final class DaoClassWriter {
  private static final AnnotationSpec OVERRIDE = AnnotationSpec.builder(Override.class).build();

  private static final String BATCH = "Batch";

  private final Dao dao;
  private final ClassName generated;
  private final String suffix;
  private final TypeSpec.Builder type;
  private final TypeSpec.Builder batch;
  private final Constants constants;
  private final String daoLink;
  private final List<MethodSpec> calls = new ArrayList<>();

  private DaoClassWriter(Dao dao, ClassName generated, String suffix) {
    this.dao = dao;
    this.generated = generated;
    this.suffix = suffix;
    this.type =
        TypeSpec.classBuilder(generated)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(dao.type())
            .addJavadoc(
                "The statements of {@link $T}. Safe for use by many threads.\n", dao.type());
    this.constants = new Constants(type);
    this.daoLink = link(dao.type());
    dao.nestedTypes().forEach(type::alwaysQualify);
    this.batch =
        TypeSpec.classBuilder(BATCH)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The same methods, waiting to be sent together. Not thread-safe.\n");
  }

  /** The generated name of a DAO. */
  public static ClassName name(Dao dao, String suffix) {
    return GeneratedNames.type(dao.type(), suffix);
  }

  /** The body of the generated class. */
  public static TypeSpec.Builder of(Dao dao, ClassName generated, String suffix) {
    DaoClassWriter writer = new DaoClassWriter(dao, generated, suffix);
    writer.frame();
    for (DaoMethod method : dao.methods()) {
      writer.method(method, writer.constants.free(GeneratedNames.constant(method.name())));
    }
    writer.calls.forEach(writer.type::addMethod);
    return writer.type.addType(writer.batch.build());
  }

  private void frame() {
    type.addField(RuntimeTypes.D1, "d1", Modifier.PRIVATE, Modifier.FINAL);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The DAO on a database.\n")
            .addParameter(RuntimeTypes.D1, "d1")
            .addStatement("$T.require($L)", RuntimeTypes.GENERATED_FORMAT, RuntimeTypes.FORMAT)
            .addStatement("this.d1 = d1")
            .build());
    batch.addField(generated, "dao", Modifier.PRIVATE, Modifier.FINAL);
    batch.addField(RuntimeTypes.D1_BATCH, "batch", Modifier.PRIVATE, Modifier.FINAL);
    batch.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The twin that adds to a batch.\n")
            .addParameter(RuntimeTypes.D1_BATCH, "batch")
            .addParameter(RuntimeTypes.D1, "d1")
            .addStatement("this.dao = new $T(d1)", generated)
            .addStatement("this.batch = batch")
            .build());
  }

  private void method(DaoMethod method, String constant) {
    String origin = dao.type().simpleName() + "." + method.name();
    CallBody body = CallBody.of(dao, method, constant, origin, suffix, constants);
    List<ParameterSpec> parameters = parameters(method);
    String arguments = String.join(", ", parameters.stream().map(ParameterSpec::name).toList());
    String call = callName(method.name() + "Call");
    TypeName result = method.result().box();
    MethodSpec.Builder direct =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(OVERRIDE)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(body.note())
            .returns(method.returns())
            .addParameters(parameters);
    if (body.isWhole()) {
      type.addMethod(direct.addCode(body.code().block()).build());
      return;
    }
    calls.add(
        MethodSpec.methodBuilder(call)
            .addModifiers(Modifier.PRIVATE)
            .returns(ParameterizedTypeName.get(RuntimeTypes.CALL, result))
            .addParameters(parameters)
            .addCode(body.code().block())
            .build());
    boolean isVoid = method.returns().equals(TypeName.VOID);
    type.addMethod(
        direct
            .addCode(
                new Code()
                    .addStatement(
                        "$Ld1.$L($L($L))",
                        isVoid ? "" : "return ",
                        method.later() ? "executeAsync" : "execute",
                        call,
                        arguments)
                    .block())
            .build());
    batch.addMethod(
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Code.of("Adds {@link $L#$L} to the batch.\n$L", daoLink, method.name(), body.note())
                    .block())
            .returns(ParameterizedTypeName.get(RuntimeTypes.PENDING, result))
            .addParameters(parameters)
            .addCode(
                new Code().addStatement("return batch.add(dao.$L($L))", call, arguments).block())
            .build());
  }

  /** A type of the same package in the documentation of the batch. */
  private static String link(ClassName type) {
    return type.topLevelClassName().simpleName().equals(BATCH)
        ? type.canonicalName()
        : String.join(".", type.simpleNames());
  }

  private String callName(String wanted) {
    boolean taken = dao.methods().stream().anyMatch(method -> method.name().equals(wanted));
    return taken ? callName(wanted + "_") : wanted;
  }

  private static List<ParameterSpec> parameters(DaoMethod method) {
    return method.signature().stream()
        .map(a -> ParameterSpec.builder(a.type(), GeneratedNames.variable(a.name())).build())
        .toList();
  }
}
