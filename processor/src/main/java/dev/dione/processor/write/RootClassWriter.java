package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.assemble.Scopes;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code VinnyDb_}: the database root, and the batch of all its DAOs. */
public final class RootClassWriter {
  private final Root root;
  private final ClassName generated;
  private final String suffix;
  private final List<ScopedTable> scoped;

  private RootClassWriter(Root root, ClassName generated, String suffix) {
    this.root = root;
    this.generated = generated;
    this.suffix = suffix;
    this.scoped = Scopes.of(root);
  }

  /** The generated name of a root. */
  public static ClassName name(Root root, String suffix) {
    return GeneratedNames.type(root.type(), suffix);
  }

  /** The body of the generated class. */
  public static TypeSpec.Builder of(Root root, ClassName generated, String suffix) {
    return new RootClassWriter(root, generated, suffix).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(generated)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(root.type())
            .addJavadoc("Makes {@link $T}. Safe for use by many threads.\n", root.type())
            .alwaysQualify(root.nestedTypes().toArray(String[]::new))
            .addField(RuntimeTypes.D1, "d1", Modifier.PRIVATE, Modifier.FINAL);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.D1, "d1")
            .addStatement("$T.require($L)", RuntimeTypes.GENERATED_FORMAT, RuntimeTypes.FORMAT)
            .addStatement("this.d1 = d1");
    for (Root.DaoAccess access : root.daos()) {
      ClassName dao = DaoClassWriter.name(access.dao(), suffix);
      type.addField(dao, field(access), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$L = new $T(d1)", field(access), dao);
    }
    type.addMethod(constructor.build()).addMethod(open()).addMethod(batch()).addMethod(ddl());
    type.addMethod(d1()).addMethod(tables("createTables", "create"));
    type.addMethod(tables("checkSchema", "check"));
    for (Root.DaoAccess access : root.daos()) {
      type.addMethod(
          MethodSpec.methodBuilder(access.method())
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(access.dao().type())
              .addStatement("return $L", field(access))
              .build());
    }
    if (!scoped.isEmpty()) {
      type.addField(scope());
    }
    return type.addType(batchType());
  }

  private FieldSpec scope() {
    List<Code> tables = scoped.stream().map(RootClassWriter::table).toList();
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.SCOPED_TABLE),
            "SCOPED")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(Code.of("$T.of($>$>\n$L)$<$<", List.class, Code.join(tables, ",\n")).block())
        .build();
  }

  private static Code table(ScopedTable table) {
    return Code.of(
        "new $T($S, $L, $S, $T.of($L))",
        RuntimeTypes.SCOPED_TABLE,
        table.name(),
        live(table.live()),
        table.tenant(),
        List.class,
        Values.texts(table.references()));
  }

  /** How a row shows that it is not marked as deleted. */
  static Code live(@Nullable Live live) {
    return live == null
        ? Code.of("null")
        : Code.of("new $T($S, $S)", RuntimeTypes.LIVE, live.column(), live.test());
  }

  private MethodSpec open() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("open")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(root.type())
            .addParameter(RuntimeTypes.D1, "d1");
    Optional<Property> tenant =
        root.entities().stream().flatMap(entity -> entity.tenant().stream()).findFirst();
    if (tenant.isPresent()) {
      ValueType type = tenant.get().type();
      return method
          .addJavadoc(
              "The database on a connection, which stays the caller's to close. No statement of its DAOs\n"
                  + "sees or changes a row of another tenant.\n")
          .addParameter(type.java(), "tenant")
          .addStatement(
              "return new $T(d1.within($T.of(SCOPED, $L)))",
              generated,
              RuntimeTypes.SCOPE,
              Values.encode(type, Code.of("tenant")).block())
          .build();
    }
    method.addJavadoc("The database on a connection, which stays the caller's to close.\n");
    return scoped.isEmpty()
        ? method.addStatement("return new $T(d1)", generated).build()
        : method
            .addStatement("return new $T(d1.within($T.of(SCOPED)))", generated, RuntimeTypes.SCOPE)
            .build();
  }

  private MethodSpec batch() {
    return MethodSpec.methodBuilder("batch")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("An empty batch: calls that will be one request, all or nothing.\n")
        .returns(generated.nestedClass("Batch"))
        .addParameter(root.type(), "db")
        .addStatement("return new Batch(db.d1())")
        .build();
  }

  private MethodSpec ddl() {
    return MethodSpec.methodBuilder("ddl")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The schema as SQL: what {@code schema.sql} holds.\n")
        .returns(String.class)
        .addStatement(
            "return $T.ddl($T.class, $S)",
            RuntimeTypes.SCHEMA_RESOURCE,
            generated,
            root.type().simpleName())
        .build();
  }

  private static MethodSpec d1() {
    return MethodSpec.methodBuilder("d1")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.D1)
        .addStatement("return d1")
        .build();
  }

  /** Reads the schema where it is needed: most applications never ask for it. */
  private MethodSpec tables(String name, String method) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            "new $T(d1, $T.read($T.class, $S)).$L()",
            RuntimeTypes.SCHEMA_TABLES,
            RuntimeTypes.SCHEMA_RESOURCE,
            generated,
            root.type().simpleName(),
            method)
        .build();
  }

  private static String field(Root.DaoAccess access) {
    return GeneratedNames.variable(access.method());
  }

  private TypeSpec batchType() {
    TypeSpec.Builder batch =
        TypeSpec.classBuilder("Batch")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(AutoCloseable.class)
            .addJavadoc("Calls that wait to be one request, all or nothing. Not thread-safe.\n")
            .addField(RuntimeTypes.D1_BATCH, "batch", Modifier.PRIVATE, Modifier.FINAL);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.D1, "d1")
            .addStatement("this.batch = new $T(d1)", RuntimeTypes.D1_BATCH);
    for (Root.DaoAccess access : root.daos()) {
      ClassName twin = DaoClassWriter.name(access.dao(), suffix).nestedClass("Batch");
      batch.addField(twin, field(access), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$L = new $T(batch, d1)", field(access), twin);
      batch.addMethod(
          MethodSpec.methodBuilder(access.method())
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc("The calls of {@link $T}.\n", access.dao().type())
              .returns(twin)
              .addStatement("return $L", field(access))
              .build());
    }
    return batch
        .addMethod(constructor.build())
        .addMethod(addMethod())
        .addMethod(ending("commit", "Sends everything as one request: all is done, or nothing."))
        .addMethod(commitOnce())
        .addMethod(ending("close", "Ends the batch; what was not committed is not sent."))
        .build();
  }

  private static MethodSpec commitOnce() {
    return MethodSpec.methodBuilder("commitOnce")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Sends everything as one request that is done once, however often it is sent under the key:\n"
                + "see {@link $T#commitOnce}.\n",
            RuntimeTypes.D1_BATCH)
        .addParameter(String.class, "key")
        .addStatement("batch.commitOnce(key)")
        .build();
  }

  /** Takes what is no method of a DAO, such as a query of the builder. */
  private static MethodSpec addMethod() {
    TypeVariableName result = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("add")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Adds any other call, such as a query; nothing is sent yet.\n")
        .addTypeVariable(result)
        .addParameter(ParameterizedTypeName.get(RuntimeTypes.CALL, result), "call")
        .returns(ParameterizedTypeName.get(RuntimeTypes.PENDING, result))
        .addStatement("return batch.add(call)")
        .build();
  }

  private static MethodSpec ending(String name, String doc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc(doc + "\n");
    if (name.equals("close")) {
      method.addAnnotation(Override.class);
    }
    return method.addStatement("batch.$L()", name).build();
  }
}
