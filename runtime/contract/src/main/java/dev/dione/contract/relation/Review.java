package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

/** What somebody said of a track, or of an album as a whole. */
@Entity(table = "reviews")
@Index(columns = {"album_id", "number"})
record Review(@Id String id, long albumId, @Nullable Integer number, int stars) {}
