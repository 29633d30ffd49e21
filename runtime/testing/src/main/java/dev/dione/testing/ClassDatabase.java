package dev.dione.testing;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.engine.Snapshot;
import dev.dione.local.LocalD1;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * What the tests of a class begin with: the database that its {@code @BeforeAll} methods fill. Safe
 * for use by many threads.
 */
final class ClassDatabase implements Handout, AutoCloseable {
  private final String context;
  private final D1Extension extension;
  private final Setup setup;
  private final List<Step> steps = new ArrayList<>();
  private final @Nullable Engine engine;
  private final @Nullable BaseTransport transport;
  private @Nullable Snapshot snapshot;

  private ClassDatabase(
      String context,
      D1Extension extension,
      Setup setup,
      @Nullable ClassDatabase outer,
      List<Step> ownSteps) {
    this.context = context;
    this.extension = extension;
    this.setup = setup;
    if (outer != null) {
      steps.addAll(outer.steps);
    }
    steps.addAll(ownSteps);
    engine =
        setup.opener() != null
            ? null
            : outer == null ? Engine.inMemory() : Engine.inMemory(outer.snapshot());
    transport = engine == null ? null : new BaseTransport(engine);
  }

  /** Begins from nothing. */
  static ClassDatabase first(String context, D1Extension extension, Setup setup, List<Step> seeds) {
    List<Step> steps = new ArrayList<>(setup.steps());
    steps.addAll(seeds);
    return new ClassDatabase(context, extension, setup, null, steps).filled(steps);
  }

  /** Begins with what a class around has, which is complete from now on. */
  static ClassDatabase within(
      String context, D1Extension extension, ClassDatabase outer, List<Step> seeds) {
    return new ClassDatabase(context, extension, outer.setup, outer, seeds).filled(seeds);
  }

  /** The id of the context that it was made for. */
  String context() {
    return context;
  }

  /** Who made it. */
  D1Extension extension() {
    return extension;
  }

  /** All steps that made it, for a database that begins from nothing. */
  List<Step> steps() {
    return steps;
  }

  /** What a test begins with; from now on the database can only be read. */
  synchronized Snapshot snapshot() {
    if (snapshot == null) {
      BaseTransport base = transport();
      base.freeze();
      snapshot = base.snapshot();
    }
    return snapshot;
  }

  @Override
  public Setup setup() {
    return setup;
  }

  @Override
  public D1 d1() {
    return D1.on(transport()).withClock(setup.clock());
  }

  @Override
  public @Nullable TestDatabase test() {
    return null;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }

  private ClassDatabase filled(List<Step> ownSteps) {
    if (engine == null) {
      return this;
    }
    try {
      D1 d1 = LocalD1.on(engine).withClock(setup.clock());
      ownSteps.forEach(step -> step.run(d1));
      return this;
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  private BaseTransport transport() {
    if (transport == null) {
      throw new ParameterResolutionException(
          "@BeforeAll has no database here, because each test opens its own (on(…)): fill it with seed(…), or in @BeforeEach");
    }
    return transport;
  }
}
