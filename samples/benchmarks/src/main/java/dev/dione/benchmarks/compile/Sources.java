package dev.dione.benchmarks.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An application of many tables, written as its authors would: entities of 13 columns, each with a
 * DAO of ten methods (three of them {@code @Query}), and the database root.
 */
final class Sources {
  private static final String ENTITY =
      """
      package bench;

      import dev.dione.annotations.CreatedAt;
      import dev.dione.annotations.Entity;
      import dev.dione.annotations.Id;
      import dev.dione.annotations.Index;
      import dev.dione.annotations.References;
      import dev.dione.annotations.UpdatedAt;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import org.jspecify.annotations.Nullable;

      @Entity
      @Index(columns = {"venue", "event_date"})
      @Index(columns = "parent_id")
      public record Event#(
          @Id String id,
          @References(Event^.class) @Nullable String parentId,
          String title,
          LocalDate eventDate,
          String performer,
          String venue,
          @Nullable String externalId,
          @Nullable BigDecimal price,
          int capacity,
          boolean active,
          @Nullable Double rating,
          @CreatedAt Instant createdAt,
          @UpdatedAt Instant updatedAt) {}
      """;
  private static final String DAO =
      """
      package bench;

      import dev.dione.BulkResult;
      import dev.dione.annotations.Dao;
      import dev.dione.annotations.Delete;
      import dev.dione.annotations.Find;
      import dev.dione.annotations.Insert;
      import dev.dione.annotations.Query;
      import dev.dione.annotations.Update;
      import dev.dione.annotations.Upsert;
      import java.time.LocalDate;
      import java.util.Collection;
      import java.util.List;
      import java.util.Optional;

      @Dao
      public interface Event#Dao {
        @Insert
        void insert(Event# event);

        @Insert
        BulkResult insertAll(Collection<Event#> events);

        @Upsert
        void save(Event# event);

        @Upsert
        BulkResult saveAll(Collection<Event#> events);

        @Update
        boolean update(Event# event);

        @Delete
        boolean delete(Event# event);

        @Find
        Optional<Event#> byId(String id);

        @Query("SELECT * FROM event# WHERE venue = :venue AND event_date >= :from ORDER BY event_date")
        List<Event#> upcoming(String venue, LocalDate from);

        @Query("SELECT count(*) FROM event# WHERE parent_id = :parent AND active = :active")
        long count(String parent, boolean active);

        @Query(
            \"""
            UPDATE event# SET rating = :rating
            WHERE venue = :venue AND event_date = :day AND performer = :performer
            \""")
        long rate(double rating, String venue, LocalDate day, String performer);
      }
      """;

  private Sources() {}

  /** The files of an application with that many entities, by path. */
  static Map<String, String> of(int entities) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < entities; i++) {
      files.put("bench/Event" + i + ".java", fill(ENTITY, i));
      files.put("bench/Event" + i + "Dao.java", fill(DAO, i));
    }
    files.put("bench/BenchDb.java", root(entities));
    return files;
  }

  /** Each entity references the one of half its number, as if they made a tree. */
  private static String fill(String template, int number) {
    return template
        .replace("#", Integer.toString(number))
        .replace("^", Integer.toString(number / 2));
  }

  private static String root(int entities) {
    return """
        package bench;

        import dev.dione.D1Database;
        import dev.dione.annotations.Database;

        @Database(
            entities = {
        %s
            })
        public interface BenchDb extends D1Database {
        %s
        }
        """
        .formatted(
            lines("      Event%1$d.class,", entities),
            lines("  Event%1$dDao events%1$d();", entities));
  }

  private static String lines(String template, int count) {
    return IntStream.range(0, count)
        .mapToObj(template::formatted)
        .collect(Collectors.joining("\n"));
  }
}
