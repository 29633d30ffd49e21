package dev.dione.benchmarks.bulk;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of 13 columns and about 300 bytes, in a table with a unique index besides the key, and the
 * SQL with which scripts write it.
 */
@Entity(table = "items")
@Index(columns = "url", unique = true)
public record Item(
    @Id String id,
    String title,
    String venue,
    String day,
    String performer,
    String url,
    String image,
    long views,
    long likes,
    double price,
    String note,
    String tags,
    String updated) {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "venue",
          "day",
          "performer",
          "url",
          "image",
          "views",
          "likes",
          "price",
          "note",
          "tags",
          "updated");

  private static final String UPDATE =
      COLUMNS.stream().skip(1).map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));

  /** What follows the values in an upsert. */
  static final String ON_CONFLICT = " ON CONFLICT (id) DO UPDATE SET " + UPDATE;

  static final String INTO = "INSERT INTO items (" + String.join(", ", COLUMNS) + ")";

  /** The upsert of a JSON array of rows, as one writes it by hand. */
  static final String PACKED =
      INTO
          + IntStream.range(0, COLUMNS.size())
              .mapToObj(i -> "src.value->>" + i)
              .collect(Collectors.joining(", ", " SELECT ", ""))
          + " FROM json_each(?1) AS src WHERE true"
          + ON_CONFLICT;

  /** So many rows, always the same. */
  static List<Item> rows(int count) {
    return IntStream.range(0, count).mapToObj(Item::row).toList();
  }

  private static Item row(int i) {
    return new Item(
        "2026-05-%02d-venue-%d-%06d".formatted(i % 28 + 1, i % 40, i),
        "A long night with number " + i,
        "Venue of the number " + i % 40,
        "2026-05-%02d".formatted(i % 28 + 1),
        "Performer " + i % 500,
        "https://example.com/events/" + i,
        "https://example.com/images/" + i + ".jpg",
        i * 31L % 10_000,
        i % 97,
        i % 200 + 0.5,
        "doors at ten, number " + i,
        "[\"house\",\"" + i % 9 + "\"]",
        "2026-05-01T10:00:00Z");
  }

  /** The values in the order of the columns. */
  List<Object> values() {
    return List.of(
        id, title, venue, day, performer, url, image, views, likes, price, note, tags, updated);
  }
}
