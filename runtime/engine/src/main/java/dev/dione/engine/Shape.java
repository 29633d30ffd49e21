package dev.dione.engine;

import java.util.List;

/**
 * What is known of a statement without running it.
 *
 * @param parameterCount how many parameters it wants; with {@code ?NNN} the largest number
 * @param columns the names of its result columns, duplicates included; empty if it has no result
 * @param readOnly whether it leaves the database as it is
 * @param loops whether it may go through a table, an index or rows put aside from one end to the
 *     other; if not, there is no index that could spare it a scan or a sort
 */
public record Shape(int parameterCount, List<String> columns, boolean readOnly, boolean loops) {}
