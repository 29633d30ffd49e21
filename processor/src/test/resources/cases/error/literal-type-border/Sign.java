package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "signs")
public record Sign(
    @Id long id, String text, @Column(generated = "'many'", stored = true) @Nullable Integer letters) {}
