/** What generated DAOs must do on every transport. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.dao;
