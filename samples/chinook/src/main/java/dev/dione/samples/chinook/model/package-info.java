/** The tables of the shop: those of Chinook, without addresses and phones. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.chinook.model;
