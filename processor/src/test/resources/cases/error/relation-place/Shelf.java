package app;

import app.Tables.Book;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Relation;
import java.util.List;

// children in an entity
@Entity
record Shelf(@Id long id, @Relation("id") List<Book> books) {}
