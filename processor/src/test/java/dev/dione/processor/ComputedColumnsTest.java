package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.processor.Build.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database computes is an expression in queries: what would write it does not compile. */
class ComputedColumnsTest {
  private static final String OFFER =
      """
      package app;
      import dev.dione.annotations.*;
      @Entity
      public record Offer(
          @Id String id,
          double price,
          @Column(generated = "CAST(round(price * 100) AS INTEGER)") long cents) {}
      """;

  @TempDir Path folder;

  @Test
  void areRead() throws IOException {
    String read = "dev.dione.query.Query.from(o).where(o.cents.gt(5L)).select(o.cents, o.id)";
    assertThat(errors("Object query = " + read)).isEmpty();
  }

  @Test
  void areNotWritten() throws IOException {
    assertThat(errors("Object assignment = o.cents.to(5L)"))
        .singleElement()
        .asString()
        .contains("cannot find symbol", "method to(long)", "cents of type")
        .contains("NumberExpr<java.lang.Long>");
    assertThat(errors("Object price = o.price.to(5.0)")).isEmpty();
  }

  private List<String> errors(String statement) throws IOException {
    String use =
        """
        package app;
        public class Use {
          private final Offer_ o = Offer_.table();
          %s;
        }
        """
            .formatted(statement);
    return new Build(Files.createTempDirectory(folder, "build"), Compiler.JAVAC).errors(OFFER, use);
  }
}
