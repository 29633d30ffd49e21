package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = "venue")
record Show(@Id long id, @Column(collate = Column.Collation.NOCASE) String venue) {}
