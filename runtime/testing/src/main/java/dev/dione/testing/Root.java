package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The root of a database.
 *
 * @param type its interface
 * @param opener makes it on a connection
 */
record Root(Class<? extends D1Database> type, Function<D1, ? extends D1Database> opener) {
  static final String SUFFIX = "_";

  /** The root that the processor has made of an interface. */
  static Root generated(Class<? extends D1Database> type, String suffix) {
    String name = twinName(type, suffix);
    try {
      Class<?> twin = Class.forName(name, true, type.getClassLoader());
      MethodHandle open =
          MethodHandles.privateLookupIn(twin, MethodHandles.lookup())
              .findStatic(twin, "open", MethodType.methodType(type, D1.class));
      return new Root(type, opener(open));
    } catch (ClassNotFoundException e) {
      throw new ExtensionConfigurationException(
          "%s is not there, which dione-processor makes of %s: let the compiler run the processor on an interface with @Database. If -Adione.suffix is set, say it here, too: @D1Test(suffix = \"…\")"
              .formatted(name, type.getName()),
          e);
    } catch (NoSuchMethodException e) {
      throw new ExtensionConfigurationException(
          "%1$s has no open(D1), because its entities have a tenant: open it yourself, with @RegisterExtension static final D1Extension d1 = D1Extension.of(%2$s.class, d1 -> %1$s.open(d1, …)).build() instead of @D1Test"
              .formatted(simpleName(name), type.getSimpleName()),
          e);
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException(
          "%s cannot be opened from here: %s".formatted(name, e.getMessage()), e);
    }
  }

  D1Database open(D1 d1) {
    return opener.apply(d1);
  }

  /** The types of the DAOs. */
  List<Class<?>> daos() {
    return daoMethods().<Class<?>>map(Method::getReturnType).distinct().toList();
  }

  /** The DAO of a type. */
  Object dao(Class<?> dao, D1Database root) {
    List<Method> methods = daoMethods().filter(m -> m.getReturnType() == dao).toList();
    if (methods.size() > 1) {
      throw new ParameterResolutionException(
          "%s has more than one %s: take the %1$s, and call %s"
              .formatted(
                  type.getSimpleName(),
                  dao.getSimpleName(),
                  String.join(" or ", methods.stream().map(m -> m.getName() + "()").toList())));
    }
    try {
      Method method = methods.get(0);
      method.setAccessible(true); // the interface may be the test's own
      return method.invoke(root);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ParameterResolutionException("The DAO %s: %s".formatted(dao.getName(), e), e);
    }
  }

  /** Whether the processor has made a class of an interface. */
  static boolean isGenerated(Class<?> type) {
    try {
      Class<?> twin = Class.forName(twinName(type, SUFFIX), false, type.getClassLoader());
      return type.isInterface() && type.isAssignableFrom(twin);
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private Stream<Method> daoMethods() {
    return Arrays.stream(type.getMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()) && m.getParameterCount() == 0)
        .filter(m -> m.getDeclaringClass() != D1Database.class)
        .sorted(Comparator.comparing(Method::getName));
  }

  private static String twinName(Class<?> type, String suffix) {
    String simple = simpleName(type.getName());
    String inPackage = type.getName().substring(0, type.getName().length() - simple.length());
    return inPackage + simple.replace('$', '_') + suffix;
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @SuppressWarnings("unchecked") // the handle's type is D1 to the root
  private static Function<D1, D1Database> opener(MethodHandle open) {
    return MethodHandleProxies.asInterfaceInstance(Function.class, open);
  }
}
