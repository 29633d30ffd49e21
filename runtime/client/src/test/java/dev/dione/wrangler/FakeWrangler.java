package dev.dione.wrangler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A shell script in the place of wrangler, which prints what the real one (4.164.0) was seen to
 * print, and keeps its arguments and the SQL.
 */
final class FakeWrangler {
  private final Path folder;

  /** A script in {@code node_modules/.bin} of the folder; it says that it is version 4.164.0. */
  FakeWrangler(Path folder) {
    this.folder = folder;
  }

  /** It prints this, and ends well. */
  void prints(String output) {
    runs("cat \"$FOLDER/answer\"", output);
  }

  /** It prints this, and ends with exit code 1. */
  void fails(String output) {
    runs("cat \"$FOLDER/answer\"; exit 1", output);
  }

  /** It prints this to its error output, and ends with the exit code. */
  void says(String output, int exitCode) {
    runs("cat \"$FOLDER/answer\" >&2; exit " + exitCode, output);
  }

  /** It runs a shell command, with the answer in {@code $FOLDER/answer}. */
  void runs(String command, String answer) {
    write(folder.resolve("answer"), answer);
    script(
        """
        #!/bin/sh
        FOLDER='%s'
        if [ "$1" = --version ]; then echo 4.164.0; exit; fi
        : > "$FOLDER/arguments"
        for argument in "$@"; do
          case "$argument" in
            --file=*) cp "${argument#--file=}" "$FOLDER/sql"; argument=--file ;;
            --command=*) printf %%s "${argument#--command=}" > "$FOLDER/sql"; argument=--command ;;
          esac
          echo "$argument" >> "$FOLDER/arguments"
        done
        %s
        """
            .formatted(folder, command));
  }

  /** The whole script. */
  void script(String text) {
    Path file = folder.resolve("node_modules/.bin/wrangler");
    try {
      Files.createDirectories(file.getParent());
      write(file, text);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What the last run was given, without the SQL's own argument. */
  List<String> arguments() {
    return read("arguments").lines().toList();
  }

  /** The SQL of the last run. */
  String sql() {
    return read("sql");
  }

  /** A file that the script wrote. */
  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether the script has written the file. */
  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
