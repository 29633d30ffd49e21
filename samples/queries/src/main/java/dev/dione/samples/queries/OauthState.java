package dev.dione.samples.queries;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.Instant;

/**
 * A sign-in that is under way; it is good once, and until its time is over.
 *
 * @param state the secret that comes back
 * @param redirectUri where to go on
 * @param expiresAt when it is over, in the form that compares with {@code datetime('now')}
 */
@Entity(table = "oauth_state")
public record OauthState(
    @Id String state, String redirectUri, @Column(time = Column.Time.SQLITE) Instant expiresAt) {

  /**
   * The same with a time in ISO-8601, as JavaScript writes it.
   *
   * @param state the secret that comes back
   * @param redirectUri where to go on
   * @param expiresAt when it is over, in UTC with {@code Z}
   */
  @Entity(table = "oauth_state_iso")
  public record Iso(@Id String state, String redirectUri, Instant expiresAt) {}
}
