package app;

/** An id of two columns. */
public record CustomerKey(String shop, int number) {}
