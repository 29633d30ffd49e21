package dev.dione.samples.queries;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The menu and the sign-ins. */
@Dao
public interface SiteDao {
  /** Stores the menu. */
  @Insert
  long addCategories(Collection<Category> categories);

  /** A recursive query: all that grows from a branch. */
  @Query(
      """
      WITH RECURSIVE below(id, depth) AS (
        SELECT id, 0 FROM categories WHERE id = :root
        UNION ALL
        SELECT c.id, below.depth + 1 FROM categories c JOIN below ON c.parent_id = below.id
      )
      SELECT id, depth FROM below ORDER BY depth, id
      """)
  List<Branch> below(String root);

  /** Begins a sign-in. */
  @Insert
  void begin(OauthState state);

  /** The same with a time in ISO-8601. */
  @Insert
  void begin(OauthState.Iso state);

  /** Ends a sign-in: one caller gets the address, and only in time. */
  @Query(
      """
      DELETE FROM oauth_state WHERE state = :state AND expires_at > datetime('now')
      RETURNING redirect_uri
      """)
  Optional<String> consume(String state);

  /** The same where the time is in ISO-8601, which compares with a now in that form alone. */
  @Query(
      """
      DELETE FROM oauth_state_iso
      WHERE state = :state AND expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
      RETURNING redirect_uri
      """)
  Optional<String> consumeIso(String state);

  /**
   * A branch of the menu.
   *
   * @param id its name
   * @param depth how far it is from the root
   */
  record Branch(String id, int depth) {}
}
