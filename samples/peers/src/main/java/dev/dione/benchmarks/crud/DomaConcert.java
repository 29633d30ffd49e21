package dev.dione.benchmarks.crud;

import org.jspecify.annotations.Nullable;
import org.seasar.doma.Column;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;

/** A concert as Doma reads and writes it. */
@Entity(immutable = true)
@Table(name = "concert")
record DomaConcert(
    @Id String id,
    String title,
    String performer,
    String venue,
    String city,
    String day,
    int capacity,
    int sold,
    double price,
    @Nullable Double rating,
    boolean active,
    @Column(name = "seen_millis") long seenMillis,
    @Nullable String note) {}
