package dev.dione.dialect.scope;

import dev.dione.dialect.sql.Token;

/**
 * Why a statement cannot be narrowed to the rows of its scope.
 *
 * @param at the token that stands in the way
 * @param reason what it does, and a fix, as sentences that follow the name of who does it
 */
public record ScopeRefusal(Token at, String reason) {}
