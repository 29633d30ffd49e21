package dev.dione.workerd;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Runs one server for all tests of the JVM; JUnit stops it after the last of them. */
final class Workerd implements BeforeAllCallback {
  private static volatile WorkerdServer server;

  /** The server; for tests that this extends. */
  static WorkerdServer server() {
    return server;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(Namespace.create(Workerd.class))
            .getOrComputeIfAbsent("server", key -> start(), WorkerdServer.class);
  }

  private static WorkerdServer start() {
    try {
      return WorkerdServer.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
