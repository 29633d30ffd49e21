package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.D1Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place and kind of what a test may ask for. */
@D1Test(database = GigDb.class)
class InjectionTest {
  private final GigDb ofConstructor;
  @D1Inject private GigDb field;
  @D1Inject private StatementLog logField;

  InjectionTest(GigDb db) {
    ofConstructor = db;
  }

  @BeforeAll
  static void before(GigDao gigs, GigDb db, D1 d1, D1Database root) {
    gigs.add(new Gig("all", "xs", "a"));
    assertThat(db.gigs().count()).isOne();
    assertThat(d1.description()).isEqualTo("local database in memory");
    assertThat(root).isInstanceOf(GigDb.class);
  }

  @BeforeEach
  void fill(GigDb db) {
    db.gigs().add(new Gig("each", "xs", "a"));
  }

  @AfterEach
  void look(GigDao gigs, TestInfo info) {
    assertThat(gigs.ids()).as(info.getDisplayName()).contains("all", "each");
  }

  @Test
  void everyPlaceGetsTheSameDatabase(GigDb db, GigDao gigs, D1 d1, StatementLog log) {
    ofConstructor.gigs().add(new Gig("x1", "xs", "a"));
    field.gigs().add(new Gig("x2", "xs", "a"));
    assertThat(gigs.ids()).containsExactly("all", "each", "x1", "x2");
    assertThat(db.d1().description()).isEqualTo(d1.description());
    assertThat(log).isSameAs(logField);
    assertThat(log.requests().stream().map(r -> r.statements().get(0).method().orElseThrow()))
        .as("without those of the constructor and @BeforeEach")
        .containsExactly("GigDao.add", "GigDao.add", "GigDao.ids");
    assertThat(log.of("GigDao.ids").statements()).hasSize(1);
    assertThat(log.of("GigDao.ids").statements().get(0).rowsReturned()).isEqualTo(4);
    assertThat(log.toString()).contains("GigDao.ids: SELECT id FROM gigs");
    log.clear();
    assertThat(log.statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b"})
  void argumentsStandBesideIt(String id, GigDb db) {
    db.gigs().add(new Gig(id, "xs", "a"));
    assertThat(db.gigs().count()).isEqualTo(3);
  }

  /** A nested class. */
  @Nested
  class Within {
    @D1Inject private GigDao own;

    Within(GigDao gigs) {
      gigs.add(new Gig("inner", "xs", "a"));
    }

    @Test
    void itsFieldsAndThoseAroundAreFilled() {
      assertThat(own.ids()).containsExactly("all", "each", "inner");
      assertThat(field.gigs().ids()).isEqualTo(own.ids());
      assertThat(ofConstructor.gigs().ids()).isEqualTo(own.ids());
    }
  }
}
