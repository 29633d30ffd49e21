package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import java.util.List;
import kotlin.Metadata;

@Dao
@Metadata(d2 = {"all", "byEmail-QRg-gCE"})
@SuppressWarnings("dione:kotlin-value-class: it has a body")
public interface QuietDao {
  @Find
  List<MemberDao.Named> all();
}
