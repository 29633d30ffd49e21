package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Post.class, Reply.class, Visit.class})
public interface SiteDb extends D1Database {
  PostDao posts();
}
