package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, 3_000_000})
  void whatWasWrittenComesBack(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Spool spool = new Spool()) {
      for (int i = 0; i < size; i += 70_000) {
        spool.write(bytes, i, Math.min(70_000, size - i));
      }
      assertThat(spool.length()).isEqualTo(size);
      spool.copyTo(out);
    }
    assertThat(out.toByteArray()).isEqualTo(bytes);
  }
}
