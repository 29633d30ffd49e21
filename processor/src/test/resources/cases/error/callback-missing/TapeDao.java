package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;

@Dao
public interface TapeDao {
  @Insert
  void add(Tape tape);
}
