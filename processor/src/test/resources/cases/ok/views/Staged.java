package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Id;
import dev.dione.annotations.View;

@View("SELECT id, stage_room, stage_sign FROM shows WHERE price IS NOT NULL")
public record Staged(@Id String id, @Embedded(prefix = "stage_") Show.Stage stage) {}
