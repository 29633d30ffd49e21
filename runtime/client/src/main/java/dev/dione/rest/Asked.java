package dev.dione.rest;

import dev.dione.Statement;
import java.util.List;

/**
 * What was asked for, as far as an error can tell it.
 *
 * @param statements the statements of the request, in order; none if it was about something else
 * @param where the database or the account, for a message
 * @param permission the permission that the token needs, in the dashboard's words
 */
record Asked(List<Statement> statements, String where, String permission) {
  static Asked of(List<Statement> statements, String where) {
    return new Asked(statements, where, ApiRequest.D1_EDIT);
  }
}
