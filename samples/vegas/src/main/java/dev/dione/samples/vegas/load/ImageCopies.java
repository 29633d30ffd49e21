package dev.dione.samples.vegas.load;

import dev.dione.Pending;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.dao.VinnyDb_;
import dev.dione.samples.vegas.model.Image;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes back where the site keeps its own copies of pictures. */
public final class ImageCopies {
  private static final String BUCKET = "https://images.vinny.example/";
  private static final int IMAGES_A_BATCH = 50;

  private ImageCopies() {}

  /**
   * Notes the copy of each picture.
   *
   * @param images pictures as they are stored now; of two with one id, the later counts
   * @return rows changed
   * @throws dev.dione.error.D1Exception if a batch failed; those before it were written
   */
  public static long writeBack(VinnyDb db, Collection<Image> images) {
    Map<String, Image> byId = new LinkedHashMap<>();
    images.forEach(image -> byId.put(image.imageId(), image));
    List<Image> distinct = List.copyOf(byId.values());
    long changed = 0;
    for (int from = 0; from < distinct.size(); from += IMAGES_A_BATCH) {
      int to = Math.min(from + IMAGES_A_BATCH, distinct.size());
      changed += writeBatch(db, distinct.subList(from, to));
    }
    return changed;
  }

  private static long writeBatch(VinnyDb db, List<Image> images) {
    Instant now = db.d1().clock().instant();
    List<Pending<Long>> changed = new ArrayList<>();
    try (VinnyDb_.Batch batch = VinnyDb_.batch(db)) {
      for (Image image : images) {
        String copy = copyOf(image.url());
        changed.add(
            batch.images().writeBack(image.url(), image.artistId(), image.size(), copy, now));
      }
      batch.commit();
    }
    return changed.stream().mapToLong(Pending::get).sum();
  }

  /** Where the copy of an address is: one address has one copy, whatever rows show it. */
  static String copyOf(String url) {
    return BUCKET + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
  }
}
