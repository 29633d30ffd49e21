package dev.dione.samples.vegas.dao;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a load has to know of a stored event or artist.
 *
 * @param id its id
 * @param name what it is called
 * @param scrapedAt when the scraper last saw it; null if no scrape said
 */
public record StoredRow(String id, String name, @Nullable Instant scrapedAt) {}
