package dev.dione.samples.vegas;

import static dev.dione.testing.D1Assertions.assertNoFullScan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.samples.vegas.dao.Night;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.load.Loader;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.scrape.BadInputException;
import dev.dione.samples.vegas.scrape.EventFile;
import dev.dione.samples.vegas.scrape.Scrape;
import dev.dione.samples.vegas.scrape.ScrapeReader;
import dev.dione.testing.D1Test;
import dev.dione.testing.StatementLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Nights come with who plays and what they cost. */
@D1Test(database = VinnyDb.class)
class NightsTest {
  @Test
  void nightsHaveTheirArtistsAndTiers(VinnyDb db, StatementLog log) throws BadInputException {
    Scrape scrape = ScrapeReader.read(List.of(EventFile.shipped("vegas-2026-05-01.json"))).get(0);
    Loader.load(db, scrape);
    for (String venue : scrape.events().stream().map(e -> e.venue()).distinct().toList()) {
      for (Night night : nights(db, venue)) {
        String id = night.event().compositeKey();
        assertThat(night.artists().stream().map(artist -> artist.artistId()))
            .containsExactlyElementsOf(
                scrape.bill().stream()
                    .filter(link -> link.eventId().equals(id))
                    .sorted(Comparator.comparing(EventArtist::position))
                    .map(EventArtist::artistId)
                    .toList());
        assertThat(night.tiers().stream().map(TableTier::section))
            .containsExactlyInAnyOrderElementsOf(
                scrape.tiers().stream()
                    .filter(tier -> tier.eventId().equals(id))
                    .map(TableTier::section)
                    .toList());
        assertThat(night.tiers().stream().map(TableTier::minSpend).filter(Objects::nonNull))
            .isSorted();
      }
    }
    assertNoFullScan(log);
  }

  private static List<Night> nights(VinnyDb db, String venue) {
    List<Night> nights = new ArrayList<>();
    Page<Night> page = db.events().nights(venue, LocalDate.of(2026, 1, 1), PageRequest.first(2));
    nights.addAll(page.items());
    while (page.hasNext()) {
      PageRequest next = PageRequest.after(Objects.requireNonNull(page.next()), 2);
      page = db.events().nights(venue, LocalDate.of(2026, 1, 1), next);
      nights.addAll(page.items());
    }
    assertThat(nights).isNotEmpty();
    return nights;
  }
}
