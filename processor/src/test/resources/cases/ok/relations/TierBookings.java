package app;

import dev.dione.annotations.Relation;
import java.util.List;

/** A tier of a show, and who booked it. */
public record TierBookings(
    String section,
    double price,
    @Relation({"show_id", "section"}) List<Booking> bookings,
    @Relation(value = {"show_id", "section"}, entity = Booking.class, column = "guest")
        List<String> guests) {}
