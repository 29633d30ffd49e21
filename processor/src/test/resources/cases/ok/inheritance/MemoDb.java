package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Memo.class)
public interface MemoDb extends D1Database {
  MemoDao memos();
}
