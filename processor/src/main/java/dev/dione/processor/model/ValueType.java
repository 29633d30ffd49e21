package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A Java type that is stored in a column.
 *
 * @param kind how it is stored
 * @param java the type as written
 */
public record ValueType(ValueKind kind, TypeName java) {}
