package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

// a circle of three references
@Entity
public record C(@Id int id, @References(A.class) int a, @Nullable @References(B.class) Integer b, @References(C.class) int self) {}
