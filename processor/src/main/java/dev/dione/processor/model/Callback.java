package dev.dione.processor.model;

import dev.dione.annotations.BeforeWrite;
import java.util.Set;

/**
 * A method of an entity that runs before it is written or after it was read.
 *
 * @param name its name
 * @param takesEntity whether it is static and takes the entity, instead of being the entity's own
 * @param givesEntity whether it returns the entity to go on with
 * @param before the writes before which it runs
 * @param afterLoad whether it runs after a row was read
 */
public record Callback(
    String name,
    boolean takesEntity,
    boolean givesEntity,
    Set<BeforeWrite.Kind> before,
    boolean afterLoad) {}
