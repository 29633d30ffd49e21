package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {PostText.class, Post.class})
public interface PostDb extends D1Database {
  PostDao posts();
}
