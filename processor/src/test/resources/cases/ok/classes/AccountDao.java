package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Optional;

@Dao
interface AccountDao {
  @Upsert
  void save(Account account);

  @Query("SELECT * FROM account WHERE active")
  List<Account> active();

  @Insert(onConflict = Insert.Conflict.IGNORE)
  boolean start(Session session);

  @Find
  Optional<Session> byToken(String token);
}
