/** What a statement may see of a table whose rows are not for everyone. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.scope;
