package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

interface Tables {
  @Entity
  record Author(@Id long id, String name) {}

  @Entity
  @Index(columns = "author_id")
  record Book(@Id String id, long authorId, String title) {}

  @Entity
  @Index(columns = "book_id")
  record Tag(@Id long authorId, @Id String bookId, int position) {}
}
