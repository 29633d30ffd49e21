package dev.dione.load;

/**
 * A row that was not written.
 *
 * @param entity the entity's simple name
 * @param row which of the entities of its load it is, from 1
 * @param id its id, the parts separated by commas; empty if it could not be told
 * @param reason why
 */
public record FailedRow(String entity, long row, String id, String reason) {}
