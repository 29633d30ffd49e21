package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface TaskDao {
  @Insert
  Project add(Project project);

  @Upsert
  void upsert(Project project);

  @Update
  void update(Project project);

  @Upsert
  boolean patch(Project_.Patch patch);

  @Insert
  void insertAll(Collection<Task> tasks);

  @Upsert
  void upsertTasks(Collection<Task> tasks);

  @Update
  boolean update(Task task);

  @Update
  boolean patch(Task_.Patch patch);

  @Delete
  boolean delete(Task task);

  @Find
  List<Task> tasks();

  @Query("SELECT p.name || t.text FROM project p LEFT JOIN task t ON t.project = p.id ORDER BY 1")
  List<String> texts();

  @Query("UPDATE task SET text = :text WHERE number = :number")
  boolean rename(long number, String text);
}
