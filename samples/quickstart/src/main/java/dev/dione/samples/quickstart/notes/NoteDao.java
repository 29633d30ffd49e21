package dev.dione.samples.quickstart.notes;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.query.condition.Condition;
import java.util.List;
import java.util.function.Function;

/** What notes need. */
// tag::dao[]
@Dao
public interface NoteDao {
  /** Inserts a note, and gives it back with its id and team. */
  @Insert
  Note add(Note note);

  /** The notes that fit a condition of the query builder. */
  @Find
  @OrderBy("topic")
  List<Note> search(Function<Note_, Condition> where);

  /** Marks the notes of a topic as deleted: how many there were. */
  @Delete(entity = Note.class)
  long deleteTopic(String topic);

  /** How many notes of a topic there are, deleted ones too. */
  @Find(entity = Note.class)
  @IncludeDeleted
  long count(String topic);
}
// end::dao[]
