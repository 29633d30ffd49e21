package dev.dione.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.schema.Collation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Dione takes for the same text, beside what SQLite does. */
class CollationTest {
  private static final D1 D1 = LocalD1.inMemory();

  @Property(tries = 2000)
  void sameIsWhatSqliteTakesForEqual(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll Collation collation) {
    Object equal =
        D1.run(
                new Statement(
                    "SELECT ?1 = ?2 COLLATE " + collation, List.of(one, two), "CollationTest"))
            .rows()
            .get(0)
            .get(0);
    assertThat(collation.same(one).equals(collation.same(two))).isEqualTo(equal.equals(1L));
  }

  /** Short texts of few signs, so that many are equal. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "A", "b", " ", "\t", "é", "É", "\u0000", "@", "[", "z", "Z")
        .list()
        .ofMaxSize(3)
        .map(list -> String.join("", list));
  }
}
