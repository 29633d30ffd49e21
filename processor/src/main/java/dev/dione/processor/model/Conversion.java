package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * What turns a Java type into one that is stored.
 *
 * @param converter the class of the converter
 * @param isSingle whether its field {@code INSTANCE} holds the only one
 * @param isPublic whether code of any package can make it
 * @param stored the type that is stored
 */
public record Conversion(
    ClassName converter, boolean isSingle, boolean isPublic, TypeName stored) {}
