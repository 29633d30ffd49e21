package app;

/** A place on the map. */
public record Geo(double lat, double lon) {}
