package dev.dione.benchmarks.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeTest {
  /** Whatever is measured makes the same objects of the same rows. */
  @Test
  void allWaysGiveTheSameRows() throws IOException {
    List<Show> shows = Shows.of(100);
    Decoders decoders = new Decoders(shows);

    assertThat(decoders.dione()).isEqualTo(shows);
    assertThat(decoders.handWritten()).isEqualTo(shows);
    assertThat(decoders.dataBinding()).isEqualTo(shows);
  }
}
