package dev.dione.benchmarks.crud;

import java.util.List;
import org.seasar.doma.Dao;
import org.seasar.doma.Insert;
import org.seasar.doma.Select;
import org.seasar.doma.Sql;
import org.seasar.doma.jdbc.Result;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** Concerts, in Doma. */
@Dao
interface DomaConcertDao {
  @Insert
  Result<DomaConcert> insert(DomaConcert concert);

  @Insert(duplicateKeyType = DuplicateKeyType.UPDATE)
  Result<DomaConcert> upsert(DomaConcert concert);

  @Select
  @Sql("select /*%expand*/* from concert where venue = /* venue */'x' order by day")
  List<DomaConcert> ofVenue(String venue);

  @Select
  @Sql("select /*%expand*/* from concert where id = /* id */'x'")
  DomaConcert byId(String id);
}
