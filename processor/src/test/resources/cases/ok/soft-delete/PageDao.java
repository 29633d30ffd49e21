package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dao
public interface PageDao {
  @Insert
  void insert(app.Page page);

  @Upsert
  void upsertAll(Collection<app.Page> pages);

  @Update
  boolean update(app.Page page);

  @Update
  @IncludeDeleted
  boolean restore(app.Page page);

  @Update
  boolean patch(Page_.Patch patch);

  @Update
  @IncludeDeleted
  boolean patchAny(Page_.Patch patch);

  @Delete
  boolean delete(app.Page page);

  @Delete
  @IncludeDeleted
  boolean purge(app.Page page);

  @Delete
  long deleteSites(Collection<Site> sites);

  @Find
  Optional<app.Page> find(long id);

  @Find
  @IncludeDeleted
  Optional<app.Page> findAny(long id);

  @Find
  @IncludeDeleted
  @OrderBy("site")
  Page<app.Page> anyPage(PageRequest page);

  @Query("WITH mine AS (SELECT * FROM pages WHERE site = :site) SELECT * FROM mine ORDER BY id")
  List<app.Page> ofSite(String site);

  @Query("SELECT count(*) FROM pages p JOIN site s ON s.name = p.site WHERE s.name = :site")
  @IncludeDeleted
  long countAny(String site);

  @Query("UPDATE pages AS p SET text = NULL WHERE site = :site OR p.id IN (SELECT id FROM pages WHERE site = '')")
  long clear(String site);

  @Query("SELECT p.text FROM pages p WHERE p.rowid = :row")
  Optional<String> textOf(long row);

  @Query("DELETE FROM pages")
  void clean();
}
