package dev.dione.samples.vegas.show;

import dev.dione.samples.vegas.model.VegasEvent;
import dev.dione.samples.vegas.scrape.Scrape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to ask about: chosen from the scrapes and not from today's date, so that the same files
 * always show the same. Where two are equally frequent, the first in order is chosen.
 *
 * @param from the first day of all
 * @param venue the venue with the most nights
 * @param artistId the artist with the most nights; empty if nobody plays
 * @param date the day with the most prices, or the first day if there are none
 */
record Highlights(LocalDate from, String venue, Optional<String> artistId, LocalDate date) {

  /** The highlights of the scrapes; none if there are no events. */
  static Optional<Highlights> of(List<Scrape> scrapes) {
    Map<String, VegasEvent> events = new TreeMap<>();
    scrapes.forEach(s -> s.events().forEach(event -> events.put(event.compositeKey(), event)));
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Stream<String> artists =
        distinct(scrapes, Scrape::bill, link -> List.of(link.artistId(), link.eventId()))
            .map(ids -> ids.get(0));
    Stream<LocalDate> priced =
        distinct(scrapes, Scrape::tiers, tier -> List.of(tier.eventId(), tier.section()))
            .map(ids -> events.get(ids.get(0)).eventDate());
    LocalDate first =
        events.values().stream().map(VegasEvent::eventDate).min(LocalDate::compareTo).orElseThrow();
    return Optional.of(
        new Highlights(
            first,
            mostFrequent(events.values().stream().map(VegasEvent::venue)).orElseThrow(),
            mostFrequent(artists),
            mostFrequent(priced).orElse(first)));
  }

  private static <R> Stream<List<String>> distinct(
      List<Scrape> scrapes, Function<Scrape, List<R>> rows, Function<R, List<String>> key) {
    return scrapes.stream().flatMap(s -> rows.apply(s).stream()).map(key).distinct();
  }

  private static <T extends Comparable<? super T>> Optional<T> mostFrequent(Stream<T> values) {
    TreeMap<T, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.keySet().stream().reduce((a, b) -> counts.get(b) > counts.get(a) ? b : a);
  }
}
