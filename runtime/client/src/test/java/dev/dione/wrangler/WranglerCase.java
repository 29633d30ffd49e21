package dev.dione.wrangler;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a script in the place of wrangler. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one of sh")
abstract class WranglerCase {
  static final String NO_RESULTS =
      """
      [
        {
          "results": [],
          "success": true,
          "meta": {
            "duration": 0
          }
        }
      ]
      """;

  @TempDir Path folder;
  FakeWrangler wrangler;

  @BeforeEach
  void writeTheScript() {
    wrangler = new FakeWrangler(folder);
    wrangler.prints(NO_RESULTS);
  }

  WranglerOptions options() {
    return WranglerOptions.defaults().withFolder(folder).withTimeoutMillis(20_000);
  }

  D1 local() {
    return WranglerD1.local("DB", options());
  }

  D1 remote() {
    return WranglerD1.remote("DB", options());
  }

  static Statement statement(String sql, @Nullable Object... parameters) {
    return new Statement(sql, Arrays.asList(parameters), null);
  }

  static <T extends D1Exception> T fail(D1 d1, Class<T> type, Statement... statements) {
    return catchThrowableOfType(type, () -> d1.batch(Arrays.asList(statements)));
  }
}
