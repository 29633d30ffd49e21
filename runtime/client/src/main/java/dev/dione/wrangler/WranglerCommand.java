package dev.dione.wrangler;

import dev.dione.error.D1ConfigException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What starts wrangler.
 *
 * @param words the program and its first arguments
 * @param bin the folder of the program, which goes before the PATH, as npm does it: a Node that was
 *     installed beside wrangler is the one to run it
 */
record WranglerCommand(List<String> words, @Nullable Path bin) {
  /** Whether programs of npm are batch files here. */
  static final boolean WINDOWS = File.separatorChar == '\\';

  private static final String SUFFIX = WINDOWS ? ".cmd" : "";
  private static final String WRANGLER = "wrangler" + SUFFIX;

  /**
   * Looks for wrangler.
   *
   * @param path the PATH
   * @throws D1ConfigException if there is none
   */
  static WranglerCommand find(WranglerOptions options, String path) {
    Path folder = options.folder().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new D1ConfigException("The folder for wrangler is not there: " + folder);
    }
    Path given = options.executable();
    if (given != null) {
      return given(given.toAbsolutePath());
    }
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve("node_modules/.bin").resolve(WRANGLER);
      if (Files.isExecutable(file)) {
        return program(file);
      }
    }
    Path onPath = onPath(WRANGLER, path);
    if (onPath != null) {
      return program(onPath);
    }
    Path npx = onPath("npx" + SUFFIX, path);
    if (npx != null) {
      return new WranglerCommand(List.of(npx.toString(), "--no-install", "wrangler"), null);
    }
    throw missing("It is neither in node_modules/.bin of " + folder + " or above, nor on the PATH");
  }

  /** An error that says where wrangler was looked for, and how to get it. */
  static D1ConfigException missing(String where) {
    return new D1ConfigException(
        "wrangler was not found. %s. Install it with 'npm install --save-dev wrangler@%s' (or later), or name it with WranglerOptions.withExecutable"
            .formatted(where, WranglerVersion.LEAST));
  }

  private static WranglerCommand given(Path file) {
    if (!Files.isRegularFile(file)) {
      throw missing("There is no file " + file);
    }
    if (!Files.isExecutable(file)) {
      throw new D1ConfigException("This wrangler may not be executed (chmod +x it): " + file);
    }
    return program(file);
  }

  private static WranglerCommand program(Path file) {
    return new WranglerCommand(List.of(file.toString()), file.getParent());
  }

  private static @Nullable Path onPath(String program, String path) {
    for (String entry : path.split(File.pathSeparator)) {
      Path file = entry.isEmpty() ? null : Path.of(entry, program).toAbsolutePath();
      if (file != null && Files.isRegularFile(file) && Files.isExecutable(file)) {
        return file;
      }
    }
    return null;
  }
}
