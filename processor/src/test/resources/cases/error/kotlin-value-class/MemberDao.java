package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Id;
import dev.dione.annotations.View;
import java.util.List;
import kotlin.Metadata;

// a DAO with a function that takes a value class
@Dao
@Metadata(d2 = {"Lapp/MemberDao;", "", "all", "byEmail", "email", "Lapp/Email;", "byEmail-QRg-gCE"})
public interface MemberDao {
  @Find
  List<Named> all();

  @View("SELECT 'Ada' AS name")
  record Named(@Id String name) {}
}
