package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface TokenDao {
  @Query("INSERT INTO token (secret, hash) VALUES (:secret, :hash) RETURNING id")
  long create(String secret, byte[] hash);

  @Query("UPDATE token SET used = 1 WHERE secret = :secret RETURNING *")
  List<Token> use(String secret);

  @Query("DELETE FROM token WHERE id = :id RETURNING hash;")
  Optional<byte[]> take(long id);

  @Query("DELETE FROM token RETURNING secret")
  List<String> clear();

  @Query(
      """
      UPDATE token SET used = coalesce(used, 0) + 1
      RETURNING secret, CASE WHEN used > 9 THEN 9 ELSE used END AS used, hash h, id + 1 AS next
      """)
  List<Use> count();

  @Query("UPDATE token SET used = 2 RETURNING CASE WHEN used > 1 THEN 1 ELSE 0 END")
  List<Long> flags();

  /** What is returned of a use. */
  record Use(String secret, @Nullable Long used, byte[] h, long next) {}
}
