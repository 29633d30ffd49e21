package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import dev.dione.rest.D1Config;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the databases of tests are made. Immutable.
 *
 * @param root their root, or null
 * @param migrations what makes their tables, or null: then the root does
 * @param seeds what fills them after that
 * @param clock the clock of their DAOs
 * @param opener opens each of them, empty; null for those in memory
 * @param rest changes how a local server is reached
 */
record Setup(
    @Nullable Root root,
    @Nullable MigrationFolder migrations,
    List<Step> seeds,
    Clock clock,
    @Nullable Supplier<D1> opener,
    UnaryOperator<D1Config> rest) {

  static Setup of(@Nullable Root root, @Nullable MigrationFolder migrations) {
    return new Setup(
        root, migrations, List.of(), Clock.systemUTC(), null, UnaryOperator.identity());
  }

  Setup withMigrations(MigrationFolder folder) {
    return new Setup(root, folder, seeds, clock, opener, rest);
  }

  Setup withSeed(Step seed) {
    List<Step> more = new ArrayList<>(seeds);
    more.add(seed);
    return new Setup(root, migrations, List.copyOf(more), clock, opener, rest);
  }

  Setup withClock(Clock other) {
    return new Setup(root, migrations, seeds, other, opener, rest);
  }

  Setup withOpener(Supplier<D1> other) {
    return new Setup(root, migrations, seeds, clock, other, rest);
  }

  Setup withRest(UnaryOperator<D1Config> other) {
    return new Setup(root, migrations, seeds, clock, opener, other);
  }

  /** What makes an empty database one of these. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (migrations != null) {
      steps.add(migrations);
    }
    if (root != null) {
      Root known = root;
      steps.add(d1 -> makeTables(known.open(d1)));
    }
    steps.addAll(seeds);
    return steps;
  }

  private void makeTables(D1Database database) {
    if (migrations == null) {
      database.createTables();
    } else {
      database.checkSchema();
    }
  }
}
