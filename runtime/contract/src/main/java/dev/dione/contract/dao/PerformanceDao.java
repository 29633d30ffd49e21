package dev.dione.contract.dao;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Optional;

/** Rows whose ids are computed. */
@Dao
interface PerformanceDao {
  @Upsert
  boolean store(Performance performance);

  @Find
  Optional<Performance> byKey(String key);

  @Query("SELECT * FROM performances ORDER BY performance_id")
  List<Performance> all();

  @Upsert
  void storeLegacy(Performance.Legacy legacy);

  @Delete
  void deleteLegacy(Performance.Legacy legacy);

  @Query("SELECT * FROM old_performances ORDER BY id")
  List<Performance.Legacy> legacies();

  @Query("UPDATE performances SET price = :price WHERE performance_id = :key RETURNING price")
  int reprice(String key, int price);
}
