package app;

import dev.dione.annotations.View;

@View(name = "dear", value = "SELECT venue, top_price FROM venue_summary WHERE top_price > 100")
public record DearVenue(String venue, long topPrice) {}
