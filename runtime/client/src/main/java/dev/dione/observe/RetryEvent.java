package dev.dione.observe;

import dev.dione.error.D1Exception;
import java.time.Duration;

/**
 * A request that is sent again.
 *
 * @param start the request
 * @param attempt the attempt that begins: 2 for the first repetition
 * @param failure why the one before it failed
 * @param pause how long was waited in between
 */
public record RetryEvent(RequestStart start, int attempt, D1Exception failure, Duration pause) {}
