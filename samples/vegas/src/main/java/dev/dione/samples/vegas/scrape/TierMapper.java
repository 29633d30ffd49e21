package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.scrape.ScrapedEvent.ScrapedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the prices of one event. */
final class TierMapper {
  private final String eventId;
  private final Place place;
  private final Problems problems;

  TierMapper(String eventId, Place place, Problems problems) {
    this.eventId = eventId;
    this.place = place;
    this.problems = problems;
  }

  /** Plain tickets first, then the tables. */
  List<TableTier> map(ScrapedEvent event) {
    List<TableTier> tiers = new ArrayList<>();
    checkPrice("price_min", event.priceMin());
    checkPrice("price_max", event.priceMax());
    if (event.priceMin() != null || event.priceMax() != null) {
      tiers.add(tier(TableTier.TICKETS, event.priceMin(), event.priceMax(), null, null, null));
    }
    List<ScrapedTable> tables = Lists.known(event.tables());
    for (int i = 0; i < tables.size(); i++) {
      addTable(tables.get(i), "tables[" + i + "]", tiers);
    }
    return tiers;
  }

  private void addTable(ScrapedTable table, String path, List<TableTier> tiers) {
    checkPrice(path + ".min_spend", table.minSpend());
    checkPrice(path + ".deposit", table.deposit());
    if (table.capacity() != null && table.capacity() < 1) {
      problems.add(place, path + ".capacity is " + table.capacity() + ", and should be 1 or more");
    }
    if (table.section() == null) {
      problems.add(place, path + " has no section");
      return;
    }
    tiers.add(
        tier(
            table.section(),
            table.minSpend(),
            null,
            table.deposit(),
            table.capacity(),
            table.available()));
  }

  private TableTier tier(
      String section,
      @Nullable Double minSpend,
      @Nullable Double maxPrice,
      @Nullable Double deposit,
      @Nullable Integer capacity,
      @Nullable Boolean available) {
    return new TableTier(
        eventId, section, minSpend, maxPrice, deposit, capacity, available, null, null);
  }

  private void checkPrice(String field, @Nullable Double price) {
    if (price != null && !(price >= 0 && Double.isFinite(price))) {
      problems.add(place, field + " is " + price + ", and should be 0 or more");
    }
  }
}
