package dev.dione.samples.vegas;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The shared file of real events, which lies beside the project on some machines. */
public final class TenerifeFile {
  private TenerifeFile() {}

  /** The file; a test that asks for it is skipped where it is not. */
  public static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared/data/events_tenerife.json");
      if (Files.exists(file)) {
        return file;
      }
      folder = folder.getParent();
    }
    return Assumptions.abort("shared/data/events_tenerife.json is not on this machine");
  }
}
