package dev.dione.contract.query;

import dev.dione.Statement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place of the builder that takes a text.
 *
 * @param name what it is called
 * @param statement the statement with a text there
 * @param rows the rows that it gives on the rows of {@link TextRows}, in plain Java
 */
record TextPlace(
    String name,
    Function<String, Statement> statement,
    Function<String, List<List<@Nullable Object>>> rows) {}
