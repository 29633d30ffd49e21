package dev.dione.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.engine.EngineCounters;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much the engine has to do while javac runs, counted. */
class ProofWorkTest {
  @TempDir Path folder;

  @Test
  void theEngineStartsOnceACompilation() throws Exception {
    long before = EngineCounters.opened();
    compile(12);
    assertThat(EngineCounters.opened() - before).isEqualTo(1);
  }

  @Test
  void eachFurtherEntityCostsTheEngineTheSame() throws Exception {
    long few = compile(5);
    long more = compile(10);
    long many = compile(40);
    assertThat(many - more).isEqualTo(6 * (more - few)).isPositive();
  }

  /** How many statements SQLite compiled for it. */
  private long compile(int entities) throws Exception {
    Project project = Project.write(entities, folder.resolve("of-" + entities));
    long before = EngineCounters.compiled();
    Compiler.WARM.compile(project, Variant.DIONE);
    return EngineCounters.compiled() - before;
  }
}
