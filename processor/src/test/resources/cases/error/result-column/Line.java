package app;

public record Line(String nam, long total) {}
