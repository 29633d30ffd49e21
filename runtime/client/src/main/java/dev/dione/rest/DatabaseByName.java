package dev.dione.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.HttpAnswer;

/** Asks the API for the id of a database that is known by its name. */
final class DatabaseByName {
  private static final int NOT_FOUND = 7404;

  private final AccountConfig account;

  /** A look-up in this account. */
  DatabaseByName(AccountConfig account) {
    this.account = account;
  }

  /**
   * The database's id.
   *
   * @throws D1NotFoundException if the account has no database of that name; it says what to do
   * @throws D1Exception if the API cannot be asked
   */
  String id(String name, String hint) {
    ApiRequest request =
        ApiRequest.of("GET", "d1", "database", name).withQuery("fields", "uuid,name");
    try (AccountApi api = AccountApi.connect(account)) {
      ApiResult answer = api.call(request);
      JsonNode id = answer.result().path("uuid");
      if (!id.isTextual()) {
        throw new D1PlatformException(
            "The answer to the look-up of database '%s' is not D1's: it has no uuid"
                .formatted(name),
            answer.http(),
            null);
      }
      return id.textValue();
    } catch (D1NotFoundException e) {
      throw e.code().orElse(0) == NOT_FOUND ? notFound(name, hint, e) : e;
    }
  }

  private D1NotFoundException notFound(String name, String hint, D1NotFoundException cause) {
    D1NotFoundException named =
        new D1NotFoundException(
            account.withoutToken(
                "Account %s has no D1 database named '%s'. Create it with `wrangler d1 create %s`, or correct the name. %s"
                    .formatted(account.accountId(), name, name, hint)),
            new HttpAnswer(
                cause.httpStatus().orElse(0), cause.code().orElse(0), cause.cfRay().orElse(null)));
    named.addSuppressed(cause);
    return named;
  }
}
