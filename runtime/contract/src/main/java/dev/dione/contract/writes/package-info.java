/** What writes keep by themselves, as tests of generated DAOs. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.writes;
