package dev.dione;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole result of one statement, in memory.
 *
 * @param columns the names of the columns, duplicates included; empty for a statement without rows
 * @param rows the rows: lists of null, {@code Long}, {@code Double}, {@code String}, {@code byte[]}
 * @param meta what D1 says about the statement
 */
public record Result(List<String> columns, List<List<@Nullable Object>> rows, Meta meta) {}
