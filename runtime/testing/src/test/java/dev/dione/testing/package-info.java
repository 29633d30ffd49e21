@org.jspecify.annotations.NullMarked
package dev.dione.testing;
