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
    @Id Object id,
    List<String> tags,
    @Nullable Locale locale,
    char letter,
    long[] numbers,
    Map<String, ? extends List<Locale>> map,
    @Column(type = Column.Type.INTEGER) Optional<String> maybe) {}
