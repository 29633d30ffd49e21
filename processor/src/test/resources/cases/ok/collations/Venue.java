package app;

import static dev.dione.annotations.Column.Collation.NOCASE;
import static dev.dione.annotations.Column.Collation.RTRIM;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = {"city COLLATE NOCASE", "name DESC"})
@Index(columns = "code", unique = true)
public record Venue(
    @Id @Column(collate = NOCASE) String name,
    @Nullable @Column(collate = RTRIM) String code,
    @Nullable @Column(collate = NOCASE) String title,
    String city) {}
