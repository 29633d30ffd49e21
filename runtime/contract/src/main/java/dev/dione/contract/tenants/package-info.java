/** Tenants in one database, who never see or change rows of each other. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.tenants;
