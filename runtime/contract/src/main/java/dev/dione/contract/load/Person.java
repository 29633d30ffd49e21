package dev.dione.contract.load;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A row whose parent is another one of its table. */
@Entity(table = "people")
@Index(columns = "boss")
record Person(@Id long id, @References(Person.class) @Nullable Long boss) {}
