package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A column for every cell of the upsert table, and a unique key besides the id. */
@Entity(table = "guests")
@Index(columns = "email", unique = true)
record Guest(
    @Id String id,
    String email,
    @Nullable String nickname,
    @Nullable @Column(notNull = true) String phone,
    @Nullable @Column(defaultValue = "7") Integer visits,
    @Nullable @Column(onUpsert = Column.Policy.OVERWRITE) String note,
    @Nullable @Column(defaultValue = "'new'", onUpsert = Column.Policy.OVERWRITE) String status,
    @Nullable @Column(onUpsert = Column.Policy.INSERT_ONLY) String source,
    @Nullable @Column(notNull = true, onUpsert = Column.Policy.INSERT_ONLY) String origin,
    @Nullable @Column(defaultValue = "'web'", onUpsert = Column.Policy.INSERT_ONLY) String channel,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {

  /** A guest of whom only id and email are known. */
  static Guest of(String id, String email) {
    return new Guest(id, email, null, null, null, null, null, null, null, null, null, null);
  }

  /** A guest of whom all is known. */
  static Guest full(String id, String email) {
    return new Guest(id, email, "ann", "555", 42, "vip", "old", "ad", "la", "app", null, null);
  }

  /** The same guest as a source that does not know the optional parts would bring it. */
  Guest asScraped() {
    return new Guest(
        id, email, null, null, null, note, status, null, null, null, createdAt, updatedAt);
  }

  Guest withPhoneAndOrigin(@Nullable String newPhone, @Nullable String newOrigin) {
    return new Guest(
        id, email, nickname, newPhone, visits, note, status, source, newOrigin, channel, null,
        null);
  }
}
