package dev.dione.samples.vegas.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.samples.vegas.scrape.BadInputException;
import dev.dione.samples.vegas.scrape.EventFile;
import dev.dione.samples.vegas.scrape.ScrapeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  @Test
  void theBusiestOfTheShippedFiles() throws BadInputException {
    List<EventFile> files =
        List.of(
            EventFile.shipped("vegas-2026-05-01.json"), EventFile.shipped("vegas-2026-05-08.json"));
    assertThat(Highlights.of(ScrapeReader.read(files)))
        .contains(
            new Highlights(
                LocalDate.of(2026, 5, 2),
                "Encore Beach Club",
                Optional.of("calvin-harris"),
                LocalDate.of(2026, 5, 2)));
  }

  @Test
  void nothingOfNothing() {
    assertThat(Highlights.of(List.of())).isEmpty();
  }
}
