/**
 * What every transport must do, as JUnit interfaces: a test class of a transport implements them
 * and says how a fresh database is opened.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.contract;
