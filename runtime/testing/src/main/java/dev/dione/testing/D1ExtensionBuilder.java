package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import dev.dione.rest.D1Config;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A set-up for a {@link D1Extension}. Immutable: each method gives another.
 *
 * @param <R> the root
 */
public final class D1ExtensionBuilder<R extends D1Database> {
  private final Function<D1, R> opener;
  private final Setup setup;

  private D1ExtensionBuilder(Function<D1, R> opener, Setup setup) {
    this.opener = opener;
    this.setup = setup;
  }

  static <R extends D1Database> D1ExtensionBuilder<R> of(Class<R> root, Function<D1, R> opener) {
    return new D1ExtensionBuilder<>(opener, Setup.of(new Root(root, opener), null));
  }

  /** Makes the tables by the migrations in a folder, as {@link Migrations} does. */
  public D1ExtensionBuilder<R> migrations(Path folder) {
    return with(setup.withMigrations(new MigrationFolder(folder, "*.sql")));
  }

  /** Fills the database by code, once for all tests of the class, after what was said before. */
  public D1ExtensionBuilder<R> seed(Consumer<? super R> seed) {
    return with(setup.withSeed(d1 -> seed.accept(opener.apply(d1))));
  }

  /**
   * Fills the database by a script, once for all tests of the class, after what was said before.
   *
   * @param file a resource, from the root of the class path with a {@code /} in front, or else a
   *     file from the working folder
   */
  public D1ExtensionBuilder<R> seed(String file) {
    return with(setup.withSeed(new SeedFile(file, null)));
  }

  /** The clock of {@code @CreatedAt} and {@code @UpdatedAt}, such as {@code Clock.fixed(…)}. */
  public D1ExtensionBuilder<R> clock(Clock clock) {
    return with(setup.withClock(clock));
  }

  /**
   * Opens each test's database, which must be empty, instead of one in memory: on a D1 account, or
   * on workerd, D1's own engine, where rows read are counted. Tables and seeds are made for each
   * test; the D1 is closed after it. There is nothing for {@code @BeforeAll} to fill then.
   */
  public D1ExtensionBuilder<R> on(Supplier<D1> emptyDatabases) {
    return with(setup.withOpener(emptyDatabases));
  }

  /**
   * How tests reach the local server ({@link D1Rest}, {@link D1Faults}, {@link D1Latency}), such as
   * {@code config -> config.withRetries(RetryPolicy.none())}.
   */
  public D1ExtensionBuilder<R> rest(UnaryOperator<D1Config> change) {
    return with(setup.withRest(change));
  }

  /** The extension, for a static field with {@code @RegisterExtension}. */
  public D1Extension build() {
    return new D1Extension(setup);
  }

  private D1ExtensionBuilder<R> with(Setup changed) {
    return new D1ExtensionBuilder<>(opener, changed);
  }
}
