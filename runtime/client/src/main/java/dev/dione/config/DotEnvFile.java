package dev.dione.config;

import dev.dione.error.D1ConfigException;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings of a {@code .env} file; lines that are none of ours are left alone. */
final class DotEnvFile {
  private static final Pattern NAME =
      Pattern.compile("^[\\s\\uFEFF]*(?:export\\s+)?([A-Z0-9_]+)\\s*[=:]");

  private final Path file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private DotEnvFile(Path file) {
    this.file = file;
  }

  /**
   * What the file says.
   *
   * @throws D1ConfigException if it cannot be read, or one of our lines has a form that the library
   *     does not take; the message never holds the line, which may hold a token
   */
  static Source read(Path file) {
    DotEnvFile read = new DotEnvFile(file);
    read.readValues();
    read.readLines();
    return Source.variables(
        file.toString(),
        read.values,
        name -> "%s at %s:%d".formatted(name, file, read.lines.get(name)));
  }

  private void readValues() {
    try {
      Dotenv dotenv =
          Dotenv.configure()
              .directory(file.toAbsolutePath().getParent().toString())
              .filename(file.getFileName().toString())
              .ignoreIfMalformed()
              .load();
      for (DotenvEntry entry : dotenv.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
        values.put(entry.getKey(), unquoted(entry.getValue()));
      }
    } catch (DotenvException e) {
      throw unreadable();
    }
  }

  private void readLines() {
    List<String> text;
    try {
      text = Files.readAllLines(file);
    } catch (IOException e) {
      throw unreadable();
    }
    for (int i = 0; i < text.size(); i++) {
      Matcher line = NAME.matcher(text.get(i));
      if (line.find() && isOurs(line.group(1))) {
        requireRead(line.group(1), i + 1);
        lines.put(line.group(1), i + 1);
      }
    }
    // A name inside a longer quoted text, or after one that is not closed, has no line of its own.
    values.keySet().retainAll(lines.keySet());
  }

  private void requireRead(String name, int line) {
    if (!values.containsKey(name)) {
      throw new D1ConfigException(
          "%s:%d: %s cannot be read. Write it as %s=value, without 'export'; close every quote above it"
              .formatted(file, line, name, name));
    }
  }

  private static boolean isOurs(String name) {
    for (Setting setting : Setting.values()) {
      if (setting.variables().contains(name)) {
        return true;
      }
    }
    return false;
  }

  // The library takes double quotes off, but leaves single ones.
  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("'") && value.endsWith("'")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private D1ConfigException unreadable() {
    return new D1ConfigException(
        "Cannot read %s: it must be a text file in UTF-8 that this user may read".formatted(file));
  }
}
