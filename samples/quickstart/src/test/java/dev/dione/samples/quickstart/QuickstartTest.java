package dev.dione.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConfigException;
import dev.dione.samples.quickstart.booking.Bookings;
import dev.dione.samples.quickstart.notes.Notes;
import dev.dione.samples.quickstart.price.Prices;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

class QuickstartTest {
  @Test
  void aNullKeepsThePriceAndWritesNothing() {
    assertThat(outputOf(() -> Quickstart.main(new String[0])))
        .isEqualToNormalizingNewlines(
            """
            rows written the second time: 0
            Show[date=2026-05-02, venue=omnia, title=Calvin Harris, price=60]
            """);
  }

  @Test
  void overRestItIsTheSame() {
    assertThat(outputOf(() -> OverRest.main(new String[0])))
        .isEqualToNormalizingNewlines(
            """
            [Show[date=2026-05-02, venue=xs, title=Tiësto, price=50]]
            [[Tiësto]]
            """);
  }

  @Test
  void aPatchKeepsTheRestAndAStaleBookingIsRefused() {
    assertThat(outputOf(() -> Bookings.main(new String[0])))
        .matches(
            """
            Booking\\[id=[0-9a-f-]{36}, guest=Ann, seats=2, wish=null, version=1]
            Booking 0, stored OptionalLong\\[1]
            """);
  }

  @Test
  void pricesAreReadAsTheyWereWritten() {
    assertThat(outputOf(() -> Prices.main(new String[0])))
        .isEqualToNormalizingNewlines(
            """
            [Drink[name=Water, price=Money[cents=300], happyHour=null, photo=null]]
            [Drink[name=Mojito, price=Money[cents=1250], happyHour=Money[cents=900], photo=https://example.org/mojito.webp]]
            """);
  }

  @Test
  void aTeamSeesItsOwnNotesThatAreNotDeleted() {
    assertThat(outputOf(() -> Notes.main(new String[0])))
        .isEqualToNormalizingNewlines("1\n1\n[]\n1\n1\n");
  }

  @Test
  void aLostAnswerMayHaveRun() {
    assertThat(outputOf(() -> BadDay.main(new String[0])))
        .isEqualToNormalizingNewlines(
            """
            written or unchanged: 1
            perhaps run: [UPDATE shows SET price = price + 10]
            raised: 1
            [Show[date=2026-05-02, venue=xs, title=Tiësto, price=65]]
            """);
  }

  @Test
  void aListenerHearsOfEachMethodAndTheReportAddsUp() {
    assertThat(outputOf(() -> Observed.main(new String[0])))
        .startsWith("[ShowDao.upsertAll]\n[ShowDao.upcoming]\nDAO method")
        .containsPattern("ShowDao\\.upcoming +1 +0 +1 +unknown");
  }

  @Test
  void aDumpRuns() {
    String output = outputOf(() -> RunScript.main(new String[0]));
    assertThat(output)
        .startsWith("stored up to line 4")
        .contains("2: D1 has no BEGIN: each request of the script is a transaction")
        .endsWith("[[XS]]" + System.lineSeparator());
  }

  @Test
  void aTenantsDatabaseIsCopied() {
    assertThat(outputOf(() -> ManageDatabases.main(new String[0])))
        .contains(" bytes, 3 statements")
        .endsWith("local\ntenant-7\ntenant-7-copy\n");
  }

  @Test
  @DisabledIfEnvironmentVariable(named = "CLOUDFLARE_API_TOKEN", matches = ".+")
  void anAccountWithoutSettingsIsNamed() {
    assertThatThrownBy(ManageDatabases::inProduction)
        .isInstanceOf(D1ConfigException.class)
        .hasMessageContaining("CLOUDFLARE_ACCOUNT_ID");
  }

  @Test
  @DisabledIfEnvironmentVariable(named = "D1_DATABASE_ID", matches = ".+")
  void inProductionMissingSettingsAreNamed() {
    assertThatThrownBy(OverRest::inProduction)
        .isInstanceOf(D1ConfigException.class)
        .hasMessageContaining("D1_DATABASE_ID");
  }

  private static String outputOf(Runnable main) {
    PrintStream original = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      main.run();
    } finally {
      System.setOut(original);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
