package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes that give back the stored rows. */
public interface ReturningContract extends DaoCase {
  /** The id that the database made, alone and with the row. */
  @Test
  default void insertsGiveTheIdThatTheDatabaseMade() {
    onFreshTables(
        db -> {
          long id = db.parties().insertForId(new Party(null, "may", 5));
          assertThat(db.parties().find(id)).isEqualTo(new Party(id, "may", 5));
          List<Party> more =
              db.parties()
                  .insertAll(
                      List.of(
                          new Party(9_007_199_254_740_993L, "june", 1),
                          new Party(null, "july", 2)));
          assertThat(more)
              .extracting(Party::id)
              .containsExactlyInAnyOrder(9_007_199_254_740_993L, 9_007_199_254_740_994L);
          assertThat(db.parties().insertAll(List.of())).isEmpty();
        });
  }

  /** An update gives the new row, a delete the old one, and neither one that is not there. */
  @Test
  default void updatesAndDeletesGiveTheRow() {
    onFreshTables(
        db -> {
          long id = db.parties().insertForId(new Party(null, "may", 5));
          Party wider = new Party(id, "may", 50);
          assertThat(db.parties().updated(wider)).contains(wider);
          assertThat(db.parties().updated(new Party(id + 1, "june", 1))).isEmpty();
          assertThat(db.parties().deleted(new Party(id, "whatever", 0))).isEqualTo(wider);
          assertThat(db.parties().deleted(wider)).isNull();
        });
  }

  /** An upsert gives the row also where it changes nothing, and what it kept. */
  @Test
  default void upsertsGiveTheRowThatIsStoredThen() {
    onFreshTables(
        db -> {
          Guest inserted = db.guests().kept(Guest.full("a", "a@x"));
          assertThat(inserted).isEqualTo(db.guests().find("a").orElseThrow());
          Guest kept = db.guests().kept(Guest.full("b", "a@x").asScraped());
          assertThat(kept).isEqualTo(inserted);
          assertThat(kept.id()).isEqualTo("a");
          assertThat(kept.nickname()).isEqualTo("ann");
        });
  }

  /** The rows of a composite key, in the order of the entities. */
  @Test
  default void manyUpsertsGiveTheirRowsInOrder() {
    onFreshTables(
        db -> {
          long id = db.parties().insertForId(new Party(null, "may", 5));
          db.guests().upsert(Guest.full("g", "g@x"));
          Party.Seat taken = db.parties().seated(new Party.Seat(id, 2, "g"));
          assertThat(taken).isEqualTo(new Party.Seat(id, 2, "g"));
          assertThat(
                  db.parties()
                      .allSeated(
                          List.of(
                              new Party.Seat(id, 3, null),
                              new Party.Seat(id, 2, null),
                              new Party.Seat(id, 1, "g"))))
              .containsExactly(new Party.Seat(id, 3, null), taken, new Party.Seat(id, 1, "g"));
        });
  }
}
