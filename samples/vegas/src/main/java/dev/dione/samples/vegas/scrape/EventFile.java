package dev.dione.samples.vegas.scrape;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of scraped events.
 *
 * @param name what messages call it
 * @param content opens it
 */
public record EventFile(String name, Content content) {

  /** A file on disk. */
  public static EventFile of(Path path) {
    return new EventFile(path.toString(), () -> Files.newInputStream(path));
  }

  /** A file that the sample ships, beside its classes. */
  public static EventFile shipped(String resource) {
    return new EventFile(
        resource,
        () -> {
          InputStream in = EventFile.class.getResourceAsStream("/" + resource);
          if (in == null) {
            throw new FileNotFoundException(resource);
          }
          return in;
        });
  }

  /** Opens a file; the caller closes it. */
  @FunctionalInterface
  public interface Content {
    /** The bytes, from the first. */
    InputStream open() throws IOException;
  }
}
