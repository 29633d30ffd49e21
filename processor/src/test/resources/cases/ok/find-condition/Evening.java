package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.List;

public record Evening(@Embedded Show show, @Relation(value = "id", child = "show_id") List<Song> songs) {}
