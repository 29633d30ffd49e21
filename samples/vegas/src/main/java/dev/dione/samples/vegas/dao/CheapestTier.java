package dev.dione.samples.vegas.dao;

import org.jspecify.annotations.Nullable;

/**
 * A way into a night.
 *
 * @param venue the place
 * @param title the night
 * @param section the part of the house
 * @param minSpend the least to spend
 * @param deposit what is paid ahead
 * @param capacity guests at a table
 * @param currency the ISO 4217 code of the prices
 */
public record CheapestTier(
    String venue,
    String title,
    String section,
    double minSpend,
    @Nullable Double deposit,
    @Nullable Integer capacity,
    @Nullable String currency) {}
