package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

/** A track on a playlist: the join table. */
@Entity(table = "entries")
@Index(columns = {"album", "track"})
record Entry(@Id String playlist, @Id long album, @Id int track, int place) {}
