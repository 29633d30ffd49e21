package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = {"locale"})
public record Todo(
    // an Object as id
    @Id Object id,
    // a list without @Json
    List<String> tags,
    // a class of the JDK
    @Nullable Locale locale,
    // a char
    char letter,
    // an array of numbers
    long[] numbers,
    // a map
    Map<String, ? extends List<Locale>> map,
    // an Optional
    @Column(type = Column.Type.INTEGER) Optional<String> maybe,
    // a class of times that has a successor
    java.util.Date day,
    // an entity in a column
    Todo parent) {}
