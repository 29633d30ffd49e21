package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import java.time.LocalDate;

@Entity
@Index(columns = {"day", "venue"})
public record Show(@Id long id, LocalDate day, String venue, int price, @References(Artist.class) long artist) {}
