package dev.dione.contract.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.contract.ContractCase;
import dev.dione.error.D1Exception;
import dev.dione.error.D1TenantException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random calls of two tenants, who want the same few keys, leave the other's rows as they are. */
public interface RandomTenantsContract extends ContractCase {
  /** The calls. */
  int CALLS = 300;

  /** After each call the rows of the other tenant are what they were, and no read showed one. */
  @Test
  default void randomCallsLeaveTheOthersRowsAlone() {
    long seed = 20261125;
    try (D1 d1 = open()) {
      TeamDb_.open(d1, "a").createTables();
      Random random = new Random(seed);
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      for (int i = 0; i < CALLS; i++) {
        String tenant = random.nextBoolean() ? "a" : "b";
        String other = tenant.equals("a") ? "b" : "a";
        List<?> before = rows(d1, other);
        RandomCall call = new RandomCall(TeamDb_.open(d1, tenant), tenant, random);
        Outcome outcome = outcome(call);
        outcomes.merge(outcome, 1, Integer::sum);
        assertThat(rows(d1, other)).as("call %d, %s, seed %d", i, call, seed).isEqualTo(before);
        assertThat(call.seen()).as("call %d, %s, seed %d", i, call, seed).allMatch(tenant::equals);
      }
      assertThat(outcomes.get(Outcome.DONE)).isGreaterThan(CALLS / 3);
      assertThat(outcomes.get(Outcome.FOREIGN)).isGreaterThan(CALLS / 50);
      assertThat(rows(d1, "a")).isNotEmpty();
    }
  }

  /** What became of a call. */
  enum Outcome {
    DONE,
    FOREIGN,
    REFUSED
  }

  private static Outcome outcome(RandomCall call) {
    try {
      call.run();
      return Outcome.DONE;
    } catch (D1TenantException e) {
      return Outcome.FOREIGN;
    } catch (D1Exception e) { // a version, a unique key, a foreign key
      return Outcome.REFUSED;
    }
  }

  private static List<?> rows(D1 d1, String tenant) {
    List<Object> rows = new ArrayList<>();
    for (String table : List.of("projects", "tasks", "labels")) {
      String sql = "SELECT * FROM " + table + " WHERE team = ?1 ORDER BY 1, 2";
      rows.addAll(d1.run(new Statement(sql, List.of(tenant), null)).rows());
    }
    return rows;
  }
}
