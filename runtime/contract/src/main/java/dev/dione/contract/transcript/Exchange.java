package dev.dione.contract.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A request and what D1 answered.
 *
 * @param line the line of the file, from 1
 * @param request the statements of one request, and perhaps what of the result to look at in front
 * @param answer the answer in the words of {@link Answers}, or null if it only must not fail
 */
record Exchange(int line, String request, @Nullable String answer) {}
