/** Tests on a D1 database of their own, with JUnit 5: begin at {@link dev.dione.testing.D1Test}. */
@org.jspecify.annotations.NullMarked
package dev.dione.testing;
