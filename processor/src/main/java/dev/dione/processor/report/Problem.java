package dev.dione.processor.report;

import javax.tools.Diagnostic;

/**
 * A mistake in the user's source.
 *
 * @param code what kind
 * @param place where
 * @param text the whole message
 * @param kind how javac shall print it
 */
record Problem(Code code, Place place, String text, Diagnostic.Kind kind) {}
