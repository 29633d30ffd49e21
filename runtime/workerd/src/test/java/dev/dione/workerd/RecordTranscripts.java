package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.contract.transcript.TranscriptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the answers of workerd into the transcripts of the contract: run it with {@code
 * -Ddione.record=true}, and review the difference. Otherwise it does nothing.
 */
@EnabledIfSystemProperty(named = "dione.record", matches = "true")
class RecordTranscripts extends WorkerdCase {
  private static final Path FOLDER =
      NodePackages.FOLDER.resolve("../contract/src/main/resources/dev/dione/contract/transcript");

  @Test
  void record() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      String name = file.getFileName().toString();
      TranscriptFile.read(name.substring(0, name.length() - ".txt".length()))
          .record(this::open, file);
    }
  }
}
