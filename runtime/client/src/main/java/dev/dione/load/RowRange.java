package dev.dione.load;

/**
 * Entities of a part that stand one after the other.
 *
 * @param part which part of the load it is, from 0
 * @param from the first, counted from 1
 * @param to the last
 */
record RowRange(int part, long from, long to) {}
