/** Conversations with D1 as text files, which every transport must hold word for word. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.transcript;
