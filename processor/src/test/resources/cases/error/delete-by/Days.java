package app;

import dev.dione.annotations.Id;
import dev.dione.annotations.View;
import java.time.LocalDate;

@View("SELECT DISTINCT day FROM visits")
public record Days(@Id LocalDate day) {}
