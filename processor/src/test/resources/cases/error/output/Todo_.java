package app;

/** Has the name of what would be generated. */
public final class Todo_ {}
