/**
 * What users write: annotations on entities, DAOs and the database root.
 *
 * <p>No dependencies and no code that runs: the processor reads them while javac compiles.
 */
package dev.dione.annotations;
