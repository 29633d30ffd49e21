package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.annotations.References.Action;

@Entity(table = "shows")
@Index(columns = "venue")
public record Show(
    @Id long id,
    @References(value = Venue.class, onDelete = Action.SET_DEFAULT)
        @Column(defaultValue = "x'00'")
        String venue) {}
