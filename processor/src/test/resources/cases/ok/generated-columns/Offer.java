package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = {"lower(title)", "price DESC"})
@Index(columns = "(details->>'$.city') COLLATE NOCASE ASC", name = "offer_city", where = "price > 0")
@Index(columns = {"cents", "id"})
public record Offer(
    @Id String id,
    String title,
    double price,
    @Nullable String details,
    @Column(generated = "CAST(round(price * 100) AS INTEGER)", stored = true) long cents,
    @Nullable @Column(generated = "details->>'$.city'") String city) {}
