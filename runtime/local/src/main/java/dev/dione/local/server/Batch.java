package dev.dione.local.server;

import dev.dione.engine.EngineStatement;
import java.util.List;
import java.util.Set;

/**
 * The statements of a request.
 *
 * @param statements the statements, in order
 * @param silent the indexes of those whose results are not sent
 */
record Batch(List<EngineStatement> statements, Set<Integer> silent) {}
