package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface TaskDao {
  // an insert into a tenant's table
  @Query("INSERT INTO task (id, team, text) VALUES (1, 'b', '')")
  void insert();

  // OR REPLACE
  @Query("UPDATE OR REPLACE 'task' SET id = 1 WHERE id = 2")
  void replace();

  // another tenant
  @Query("UPDATE task SET text = '', (id, team) = (1, 'b') WHERE id = 1")
  void give();

  // a reference
  @Query("WITH other AS (SELECT 1 AS id) UPDATE task SET text = '', parent = 2 WHERE id = 1")
  void adopt();

  // qualified in a subquery
  @Query("DELETE FROM task WHERE id IN (SELECT id FROM \"main\".[task])")
  void delete();
}
