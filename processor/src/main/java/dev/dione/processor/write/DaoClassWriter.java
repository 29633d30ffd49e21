package dev.dione.processor.write;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final WritePlans plans;
  private final TypeSpec.Builder type;
  private final TypeSpec.Builder batch;
  private final Constants constants;
  private final String daoLink;
  private final Set<String> names;
  private final List<MethodSpec> calls = new ArrayList<>();

  private DaoClassWriter(Dao dao, ClassName generated, String suffix, WritePlans plans) {
    this.dao = dao;
    this.generated = generated;
    this.suffix = suffix;
    this.plans = plans;
    this.type =
        TypeSpec.classBuilder(generated)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(dao.type())
            .addJavadoc(
                "The statements of {@link $T}. Safe for use by many threads.\n", dao.type());
    this.constants = new Constants(type);
    this.daoLink = link(dao.type());
    this.names = dao.methods().stream().map(DaoMethod::name).collect(toSet());
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
  public static TypeSpec.Builder of(Dao dao, ClassName generated, String suffix, WritePlans plans) {
    DaoClassWriter writer = new DaoClassWriter(dao, generated, suffix, plans);
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
    CallBody body = CallBody.of(dao, method, plans, constant, origin, suffix, constants);
    List<ParameterSpec> parameters = parameters(method);
    if (body.isWhole()) {
      type.addMethod(direct(method, parameters, body.note(), body.code()));
      return;
    }
    String name = callName(method.name() + "Call");
    calls.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(ParameterizedTypeName.get(RuntimeTypes.CALL, method.result().box()))
            .addParameters(parameters)
            .addCode(body.code().block())
            .build());
    String call =
        name + parameters.stream().map(ParameterSpec::name).collect(joining(", ", "(", ")"));
    String way = method.returns().equals(TypeName.VOID) ? "" : "return ";
    String execute = method.later() ? "executeAsync" : "execute";
    Code run = new Code().addStatement("$Ld1.$L($L)", way, execute, call);
    type.addMethod(direct(method, parameters, body.note(), run));
    batch.addMethod(waiting(method, parameters, body.note(), call));
  }

  /** The method that runs at once. */
  private static MethodSpec direct(
      DaoMethod method, List<ParameterSpec> parameters, String note, Code body) {
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(note)
        .returns(method.returns())
        .addParameters(parameters)
        .addCode(body.block())
        .build();
  }

  /** The method of the batch. */
  private MethodSpec waiting(
      DaoMethod method, List<ParameterSpec> parameters, String note, String call) {
    Code doc = Code.of("Adds {@link $L#$L} to the batch.\n$L", daoLink, method.name(), note);
    return MethodSpec.methodBuilder(method.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(doc.block())
        .returns(ParameterizedTypeName.get(RuntimeTypes.PENDING, method.result().box()))
        .addParameters(parameters)
        .addCode(new Code().addStatement("return batch.add(dao.$L)", call).block())
        .build();
  }

  /** A type of the same package in the documentation of the batch. */
  private static String link(ClassName type) {
    return type.topLevelClassName().simpleName().equals(BATCH)
        ? type.canonicalName()
        : String.join(".", type.simpleNames());
  }

  private String callName(String wanted) {
    return names.contains(wanted) ? callName(wanted + "_") : wanted;
  }

  private static List<ParameterSpec> parameters(DaoMethod method) {
    return method.signature().stream()
        .map(a -> ParameterSpec.builder(a.type(), GeneratedNames.variable(a.name())).build())
        .toList();
  }
}
