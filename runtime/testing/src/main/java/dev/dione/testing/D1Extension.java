package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Gives each test a database of its own; {@link D1Test} tells how, and registers it. For a set-up
 * that an annotation cannot say, it is a static field of the test class in place of the annotation:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final D1Extension d1 =
 *     D1Extension.of(VinnyDb.class, VinnyDb_::open).seed(db -> db.events().upsertAll(EVENTS)).build();
 * }</pre>
 *
 * <p>It keeps nothing but what JUnit's contexts hold, so that tests may run in parallel.
 */
public final class D1Extension
    implements BeforeAllCallback,
        BeforeEachCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(D1Extension.class);
  private static final String CLASS = "class";
  private static final String TEST = "test";

  private final @Nullable Setup given;

  /** For JUnit: what {@link D1Test} says is done. */
  public D1Extension() {
    this(null);
  }

  D1Extension(@Nullable Setup given) {
    this.given = given;
  }

  /**
   * An extension with a set-up of its own.
   *
   * @param root the interface with {@code @Database}
   * @param opener makes it on a connection: {@code VinnyDb_::open}, or for a tenant {@code d1 ->
   *     TeamDb_.open(d1, "red")}
   */
  public static <R extends D1Database> D1ExtensionBuilder<R> of(
      Class<R> root, Function<D1, R> opener) {
    return D1ExtensionBuilder.of(root, opener);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    claim(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase database = test(context);
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      for (Field field : fields(instance.getClass())) {
        requireOwnInstances(field, context);
        set(field, instance, database);
      }
    }
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    test(context).begin();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    boolean passed = context.getExecutionException().isEmpty();
    test(context)
        .end(passed && AnnotationSupport.isAnnotated(context.getElement(), D1Faults.class));
  }

  /** Constructors get the test's database, too. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Injection.isMeant(parameter.getParameter().getType(), handout(context).setup().root());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Injection.value(parameter.getParameter().getType(), handout(context));
  }

  /** The database of a class, made at the first of its instance and its {@code @BeforeAll}. */
  private ClassDatabase claim(ExtensionContext context) {
    Store store = context.getStore(NAMESPACE);
    ClassDatabase nearest = store.get(CLASS, ClassDatabase.class);
    if (nearest == null || !nearest.context().equals(context.getUniqueId())) {
      ClassDatabase own = open(context, nearest);
      store.put(CLASS, own);
      return own;
    }
    if (nearest.extension() != this) {
      throw new ExtensionConfigurationException(
          "%s has two extensions for its database: keep @D1Test, or D1Extension.of(…)"
              .formatted(context.getRequiredTestClass().getSimpleName()));
    }
    return nearest;
  }

  private ClassDatabase open(ExtensionContext context, @Nullable ClassDatabase outer) {
    Class<?> type = context.getRequiredTestClass();
    Optional<D1Test> own = AnnotationSupport.findAnnotation(type, D1Test.class);
    Optional<Migrations> migrations = AnnotationSupport.findAnnotation(type, Migrations.class);
    List<Step> seeds =
        SeedFile.of(AnnotationSupport.findAnnotation(type, Seed.class).orElse(null), type);
    if (outer != null && own.isEmpty()) {
      if (migrations.isPresent()) {
        throw new ExtensionConfigurationException(
            "@Migrations stands on the class that has @D1Test, not on %s within it"
                .formatted(type.getSimpleName()));
      }
      return ClassDatabase.within(context.getUniqueId(), this, outer, seeds);
    }
    return ClassDatabase.first(context.getUniqueId(), this, setup(own, migrations), seeds);
  }

  private Setup setup(Optional<D1Test> annotation, Optional<Migrations> migrations) {
    MigrationFolder folder =
        migrations.map(m -> new MigrationFolder(Path.of(m.value()), m.pattern())).orElse(null);
    if (given != null) {
      return folder == null ? given : given.withMigrations(folder);
    }
    Root root =
        annotation
            .filter(a -> a.database() != D1Database.class)
            .map(a -> Root.generated(a.database(), a.suffix()))
            .orElse(null);
    return Setup.of(root, folder);
  }

  private Handout handout(ExtensionContext context) {
    return context.getTestMethod().isPresent() ? test(context) : claim(context);
  }

  private static TestDatabase test(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(TEST, key -> open(context), TestDatabase.class);
  }

  private static TestDatabase open(ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    Seed seed = AnnotationSupport.findAnnotation(method, Seed.class).orElse(null);
    return TestDatabase.open(
        base(context),
        SeedFile.of(seed, context.getRequiredTestClass()),
        Conditions.of(context).orElse(null));
  }

  private static ClassDatabase base(ExtensionContext context) {
    ClassDatabase base = context.getStore(NAMESPACE).get(CLASS, ClassDatabase.class);
    if (base == null) {
      throw new ExtensionConfigurationException(
          "The D1Extension of %s was registered too late: @RegisterExtension stands on a static field"
              .formatted(context.getRequiredTestClass().getSimpleName()));
    }
    return base;
  }

  private static List<Field> fields(Class<?> type) {
    return AnnotationSupport.findAnnotatedFields(
        type, D1Inject.class, field -> true, HierarchyTraversalMode.TOP_DOWN);
  }

  /** One instance for tests that run side by side has no place for the database of each. */
  private static void requireOwnInstances(Field field, ExtensionContext context) {
    for (ExtensionContext at = context; at != null; at = at.getParent().orElse(null)) {
      if (context.getExecutionMode() == ExecutionMode.CONCURRENT
          && at.getTestInstanceLifecycle().equals(Optional.of(Lifecycle.PER_CLASS))) {
        throw new ExtensionConfigurationException(
            "The tests share the field %s, and run in parallel: take the database as a parameter"
                .formatted(field.getName()));
      }
    }
  }

  private static void set(Field field, Object instance, TestDatabase database) {
    int modifiers = field.getModifiers();
    String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
    if (Modifier.isStatic(modifiers) || Modifier.isFinal(modifiers)) {
      throw new ExtensionConfigurationException(
          "%s is static or final: each test has a database of its own, and so @D1Inject needs a field of the instance"
              .formatted(name));
    }
    if (!Injection.isMeant(field.getType(), database.setup().root())) {
      throw new ExtensionConfigurationException(
          "%s is of a type that @D1Inject does not give: it gives the root, its DAOs, D1, StatementLog and LocalServer"
              .formatted(name));
    }
    try {
      field.setAccessible(true);
      field.set(instance, Injection.value(field.getType(), database));
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("%s cannot be set".formatted(name), e);
    }
  }
}
