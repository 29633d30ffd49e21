package dev.dione.samples.vegas.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.samples.vegas.TenerifeFile;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.VegasEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real data that the sample's input is shaped like. */
class TenerifeTest {
  @Test
  void everyEventBecomesARow() throws BadInputException {
    Scrape scrape = ScrapeReader.read(List.of(EventFile.of(TenerifeFile.find()))).get(0);
    assertThat(scrape.events())
        .hasSize(70)
        .extracting(VegasEvent::compositeKey)
        .doesNotHaveDuplicates();
    assertThat(scrape.events()).extracting(VegasEvent::venue).doesNotContainNull();
    assertThat(scrape.tiers()).hasSize(70);
    assertThat(scrape.bill()).hasSize(112);
    assertThat(scrape.artists().stream().map(Artist::artistId).distinct()).hasSize(76);
    assertThat(scrape.images()).isEmpty();
    assertThat(scrape.notes()).isEmpty();
  }

  @Test
  void anEventWithoutPerformersIsKeyedByItsName() throws BadInputException {
    Scrape scrape = ScrapeReader.read(List.of(EventFile.of(TenerifeFile.find()))).get(0);
    VegasEvent party =
        scrape.events().stream()
            .filter(e -> e.title().startsWith("New Year's Eve"))
            .findFirst()
            .orElseThrow();
    assertThat(party.eventDate()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(party.compositeKey())
        .isEqualTo("2025-12-31-new-years-eve-at-tramps-tenerife-tramps-tenerife");
  }
}
