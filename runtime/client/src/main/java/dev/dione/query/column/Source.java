package dev.dione.query.column;

import dev.dione.query.expr.PerRow;
import dev.dione.query.render.TableUse;

/**
 * What can stand in FROM: a table, or a query in its place.
 *
 * @param <E> what a row of it becomes
 */
public interface Source<E> extends TableUse, PerRow<E> {}
