package dev.dione.testing;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.local.LocalD1;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The database of one test. */
final class TestDatabase implements Handout, AutoCloseable {
  private final Setup setup;
  private final @Nullable Conditions conditions;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final StatementLog log;
  private final @Nullable LocalServer server;

  private TestDatabase(ClassDatabase base, List<Step> seeds, @Nullable Conditions conditions) {
    this.setup = base.setup();
    this.conditions = conditions;
    try {
      Supplier<D1> opener = setup.opener();
      D1 direct; // past the server and its faults
      if (opener == null) {
        Engine engine = keep(Engine.inMemory(base.snapshot()));
        direct = LocalD1.on(engine);
        seeds.forEach(step -> step.run(direct));
        server = conditions == null ? null : keep(LocalServer.start(engine));
      } else {
        direct = keep(opener.get());
        base.steps().forEach(step -> step.run(direct));
        seeds.forEach(step -> step.run(direct));
        server = null;
      }
      D1 way = server == null ? direct : keep(RestD1.connect(setup.rest().apply(server.config())));
      log = StatementLog.recording(way.withClock(setup.clock()), direct);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * A copy of the class's database.
   *
   * @param seeds what is added
   * @param conditions those of a test over REST; null for one that is not
   */
  static TestDatabase open(ClassDatabase base, List<Step> seeds, @Nullable Conditions conditions) {
    if (conditions != null && base.setup().opener() != null) {
      throw new ExtensionConfigurationException(
          "@D1Rest, @D1Faults and @D1Latency put the local server in front of a database in memory; this one is opened by on(…): take that away, or the annotation");
    }
    return new TestDatabase(base, seeds, conditions);
  }

  /** The test's method begins: what it sends is recorded, and meets the faults. */
  void begin() {
    log.clear();
    if (server != null && conditions != null) {
      conditions.arm(server.faults());
    }
  }

  /**
   * The test's method has ended.
   *
   * @param mustHaveMetFaults whether it has to have met those that it names
   */
  void end(boolean mustHaveMetFaults) {
    if (server != null && conditions != null) {
      server.faults().clear();
      if (mustHaveMetFaults) {
        conditions.requireMet(server.faults());
      }
    }
  }

  StatementLog log() {
    return log;
  }

  @Nullable LocalServer server() {
    return server;
  }

  @Override
  public Setup setup() {
    return setup;
  }

  @Override
  public D1 d1() {
    return log.d1();
  }

  @Override
  public TestDatabase test() {
    return this;
  }

  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("The test's database cannot be closed", e);
      }
    }
  }

  private <T extends AutoCloseable> T keep(T resource) {
    opened.push(resource);
    return resource;
  }
}
