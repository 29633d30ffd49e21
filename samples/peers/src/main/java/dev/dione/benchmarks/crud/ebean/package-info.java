/**
 * What Ebean's plugin changes after it was compiled: a package, so that it changes nothing else.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.crud.ebean;
