package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = "title COLLATE NOCASE", unique = true)
public record Place(
    @Id int id, String title, @Column(collate = Column.Collation.RTRIM) String code) {}
