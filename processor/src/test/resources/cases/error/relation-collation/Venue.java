package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
record Venue(@Id @Column(collate = Column.Collation.NOCASE) String name) {}
