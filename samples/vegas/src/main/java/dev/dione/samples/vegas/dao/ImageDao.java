package dev.dione.samples.vegas.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.samples.vegas.model.Image;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table images. */
@Dao
public interface ImageDao {
  /** Writes pictures; a copy that the site has of one stays known. */
  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<Image> images);

  /** The picture of an id. */
  @Find
  Optional<Image> byId(String imageId);

  /**
   * Notes where the site's copy of a picture is, in every row that shows it.
   *
   * @param artistId the artist it shows, or null: then the address alone says which rows
   * @return rows changed; 0 if all of them knew
   */
  @Query(
      """
      UPDATE images SET r2_url = :r2Url, updated_at = :updatedAt
      WHERE (url = :url OR (artist_id = :artistId AND size = :size)) AND r2_url IS NOT :r2Url
      """)
  long writeBack(
      String url, @Nullable String artistId, String size, String r2Url, Instant updatedAt);

  /** How many pictures there are. */
  @Query("SELECT count(*) FROM images")
  long count();
}
