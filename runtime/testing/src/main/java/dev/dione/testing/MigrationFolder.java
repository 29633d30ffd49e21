package dev.dione.testing;

import static java.util.Comparator.comparing;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.script.ScriptRunner;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Wrangler's migrations: which files, in which order, and how they are recorded (workers-sdk,
 * {@code packages/wrangler/src/d1/migrations/helpers.ts}, read 2026-11-20).
 *
 * @param folder where they are
 * @param pattern which files are some, as a glob inside the folder
 */
record MigrationFolder(Path folder, String pattern) implements Step {
  private static final String LEDGER =
      "CREATE TABLE IF NOT EXISTS \"d1_migrations\"(id INTEGER PRIMARY KEY AUTOINCREMENT,"
          + " name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";
  private static final String RECORD = "INSERT INTO \"d1_migrations\" (name) VALUES (?1)";

  /** The number that a file or folder of it begins with; numbered ones come first. */
  private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?\\d+)");

  private static final Comparator<String> SEGMENT =
      comparing(MigrationFolder::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  @Override
  public void run(D1 d1) {
    d1.run(new Statement(LEDGER, List.of(), "migrations"));
    for (String name : names()) {
      try {
        ScriptRunner.on(d1).run(folder.resolve(name));
      } catch (D1Exception e) {
        throw new ExtensionConfigurationException("The migration " + e.getMessage(), e);
      }
      d1.run(new Statement(RECORD, List.of(name), "migrations"));
    }
  }

  /** The migrations, from the folder on, in order. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      throw new ExtensionConfigurationException(
          "There is no folder of migrations %s: name one from the working folder, as @Migrations(\"../worker/migrations\")"
              .formatted(folder.toAbsolutePath().normalize()));
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(folder::relativize)
              .filter(file -> matcher.matches(file) && !isHidden(file))
              .map(file -> file.toString().replace('\\', '/'))
              .sorted(MigrationFolder::compare)
              .toList();
      if (names.isEmpty()) {
        throw new ExtensionConfigurationException(
            "No file in %s is a migration (%s)"
                .formatted(folder.toAbsolutePath().normalize(), pattern));
      }
      return names;
    } catch (IOException e) {
      throw new ExtensionConfigurationException(
          "The migrations in %s cannot be read: %s".formatted(folder, e), e);
    }
  }

  static int compare(String one, String other) {
    Iterator<String> ones = List.of(one.split("/")).iterator();
    Iterator<String> others = List.of(other.split("/")).iterator();
    while (ones.hasNext() && others.hasNext()) {
      int order = SEGMENT.compare(ones.next(), others.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(ones.hasNext(), others.hasNext());
  }

  private static @Nullable BigInteger number(String segment) {
    Matcher matcher = NUMBER.matcher(segment);
    return matcher.lookingAt() ? new BigInteger(matcher.group(1)) : null;
  }

  private static boolean isHidden(Path file) {
    for (Path segment : file) {
      if (segment.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
