package app;

import dev.dione.annotations.Dao;

// one method from two parents
@Dao
public interface MemoDao extends Reads, Counts {}
