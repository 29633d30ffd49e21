package dev.dione.manage;

import dev.dione.error.D1ValueException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database to create. Immutable; the {@code with…} methods give changed copies.
 *
 * @param name its name: ASCII letters, digits, {@code _} and {@code -}, beginning with a letter or
 *     digit
 * @param locationHint where it should be, or null to let Cloudflare choose (near the caller)
 * @param jurisdiction where it must stay, or null for anywhere; the hint is ignored then
 * @param readReplication whether there are copies for reading, or null for Cloudflare's default
 */
public record NewDatabase(
    String name,
    @Nullable LocationHint locationHint,
    @Nullable Jurisdiction jurisdiction,
    @Nullable ReadReplication readReplication) {
  // The pattern of Cloudflare's API schema, as workers-sdk carries it, read 2026-11-20.
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]*");

  /**
   * Checks the name.
   *
   * @throws D1ValueException if Cloudflare would not take it
   */
  public NewDatabase {
    requireName(name);
  }

  /** A database of this name, anywhere. */
  public static NewDatabase named(String name) {
    return new NewDatabase(name, null, null, null);
  }

  /** The same with a hint where it should be. */
  public NewDatabase withLocationHint(LocationHint hint) {
    return new NewDatabase(name, hint, jurisdiction, readReplication);
  }

  /** The same, but it must stay in the jurisdiction. */
  public NewDatabase withJurisdiction(Jurisdiction where) {
    return new NewDatabase(name, locationHint, where, readReplication);
  }

  /** The same with or without copies for reading. */
  public NewDatabase withReadReplication(ReadReplication mode) {
    return new NewDatabase(name, locationHint, jurisdiction, mode);
  }

  static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new D1ValueException(
          "'%s' cannot be a database's name: use ASCII letters, digits, '_' and '-', and begin with a letter or digit"
              .formatted(name));
    }
  }
}
