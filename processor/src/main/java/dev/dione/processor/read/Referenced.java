package dev.dione.processor.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What references need to know of the entity that they name.
 *
 * @param ids the columns of its id
 * @param tenant the column that says whose a row is; null if it has none
 */
record Referenced(List<String> ids, @Nullable String tenant) {}
