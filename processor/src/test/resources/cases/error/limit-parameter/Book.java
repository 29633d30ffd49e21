package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
record Book(@Id long id, String title) {}
