package app;

import dev.dione.annotations.View;

// that way
@View("SELECT name FROM this_way UNION SELECT name FROM tag")
public record ThatWay(String name) {}
