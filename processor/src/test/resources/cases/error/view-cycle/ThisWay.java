package app;

import dev.dione.annotations.View;

// this way
@View("SELECT name FROM that_way")
public record ThisWay(String name) {}
