package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads every type. */
@SuppressWarnings("dione:full-scan: the table is small")
@Dao
interface TypesDao {
  @Upsert
  void store(Everything row);

  @Upsert
  void storeAll(Collection<Everything> rows);

  @Upsert
  List<Everything> stored(Collection<Everything> rows);

  @Insert
  Everything inserted(Everything row);

  @Find
  Optional<Everything> find(String id);

  @Insert
  void insert(Primitives row);

  @Find
  Optional<Primitives> findPrimitives(long id);

  /** A long and bytes among the columns: the wrapper reads both in full. */
  @Query("SELECT * FROM everything ORDER BY id -- in order\n;")
  List<Everything> all();

  @Query("SELECT id FROM everything WHERE large = :large")
  List<String> withLarge(long large);

  @Query("SELECT id FROM everything WHERE real = :real")
  List<String> withReal(double real);

  @Query("SELECT id FROM everything WHERE bytes = :bytes")
  List<String> withBytes(byte[] bytes);

  @Query("SELECT id FROM everything WHERE text IS :text ORDER BY id")
  List<String> withText(@Nullable String text);

  @Query("SELECT id FROM everything WHERE instant BETWEEN :from AND :to ORDER BY instant")
  List<String> between(Instant from, Instant to);

  @Query("SELECT id FROM everything WHERE sqlite_instant < :until ORDER BY sqlite_instant")
  List<String> until(@Column(time = Column.Time.SQLITE) Instant until);

  @Query("SELECT id FROM everything WHERE id IN (:ids) ORDER BY id")
  List<String> among(Collection<String> ids);

  @Query("SELECT id FROM everything WHERE large IN (:larges) ORDER BY id")
  List<String> amongLarge(Collection<Long> larges);

  @Query("SELECT :number / 2")
  int half(int number);

  @Query("SELECT :number || ''")
  String digits(long number);

  @Query("SELECT max(large) FROM everything")
  Optional<Long> largest();

  @Query("DELETE FROM everything WHERE id = :id RETURNING large, bytes")
  Optional<LargeAndBytes> take(String id);

  @Query("DELETE FROM everything WHERE id = :id RETURNING *")
  Optional<Everything> takeWhole(String id);

  /** Two columns that D1 would not send exactly. */
  record LargeAndBytes(@Nullable Long large, byte @Nullable [] bytes) {}
}
