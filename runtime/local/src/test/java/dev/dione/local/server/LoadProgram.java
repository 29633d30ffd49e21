package dev.dione.local.server;

import dev.dione.D1;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.load.BulkLoad;
import dev.dione.load.D1LoadException;
import dev.dione.load.LoadTarget;
import dev.dione.mapping.EntityWriter;
import dev.dione.rest.CircuitRule;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A program that loads the lines of a file, to be run in a JVM of its own. It goes on after an
 * error, as a job that is started again would. The environment says where to.
 */
final class LoadProgram {
  static final BulkWrite<String> UPSERT =
      BulkWrite.<String>of(
              "LineDao.upsert",
              """
              INSERT INTO item (id, v)
              SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src WHERE true
              ON CONFLICT (id) DO UPDATE SET v = excluded.v WHERE item.v IS NOT excluded.v\
              """,
              writer(),
              new Folding(List.of(0), Set.of(), Set.of()))
          .repeating();

  /** The database makes the key: what is inserted twice is there twice. */
  static final BulkWrite<String> INSERT =
      BulkWrite.<String>of(
              "LineDao.insert",
              "INSERT INTO entry (n, v) SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS"
                  + " src",
              writer(),
              null)
          .insertingOnly();

  static final List<String> TABLES =
      List.of(
          "create table item(id integer primary key, v text not null)",
          "create table entry(id integer primary key, n integer not null, v text not null)");

  private LoadProgram() {}

  private static EntityWriter<String> writer() {
    return new EntityWriter<>(
        "Line",
        List.of("id", "v"),
        Set.of(),
        (line, row) -> {
          row.add(Long.valueOf(line.substring(0, line.indexOf(' '))));
          row.add(line.substring(line.indexOf(' ') + 1));
        });
  }

  static D1 connect(D1Config config) {
    return RestD1.connect(
        config
            .withCircuit(CircuitRule.never())
            .withRetries(
                RetryPolicy.defaults()
                    .withAttempts(4)
                    .withPauses(Duration.ofMillis(1), Duration.ofMillis(2))));
  }

  /** The load of a file's lines, by a kind of write. */
  static BulkLoad load(D1 d1, String kind, Path file) throws IOException {
    Stream<String> lines = Files.lines(file);
    return kind.equals("upsert")
        ? BulkLoad.of(d1, UPSERT, LoadTarget.of("item", List.of(0)), lines)
        : BulkLoad.of(d1, INSERT, LoadTarget.of("entry", List.of()), lines);
  }

  /** Takes the kind of write, the file, the journal or -, the bytes of a request, and how many. */
  public static void main(String[] args) throws IOException {
    D1Config config = D1Config.fromEnvironment();
    while (true) {
      try (D1 d1 = connect(config)) {
        BulkLoad load =
            load(d1, args[0], Path.of(args[1]))
                .maxRequestBytes(Long.parseLong(args[3]))
                .parallel(Integer.parseInt(args[4]));
        BulkLoad whole = args[2].equals("-") ? load : load.journal(Path.of(args[2]));
        System.out.println(whole.run().toJson());
        return;
      } catch (D1LoadException e) {
        System.err.println(e.getMessage());
      }
    }
  }
}
