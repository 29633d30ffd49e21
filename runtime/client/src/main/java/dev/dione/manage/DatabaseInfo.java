package dev.dione.manage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Cloudflare says of a database. A list tells only id, name, version, time of creation and
 * jurisdiction; the rest is null there.
 *
 * @param id its id, a UUID
 * @param name its name, unique in the account
 * @param version {@code production}; {@code alpha} or {@code beta} for old ones
 * @param createdAt when it was created
 * @param jurisdiction where it must stay, as Cloudflare writes it ({@code eu}); null if anywhere
 * @param tables how many tables it has
 * @param fileSizeBytes its size, in bytes
 * @param region where its primary runs, such as {@code WEUR}
 * @param readReplication {@code auto} or {@code disabled}
 */
public record DatabaseInfo(
    String id,
    String name,
    @Nullable String version,
    @Nullable Instant createdAt,
    @Nullable String jurisdiction,
    @Nullable Long tables,
    @Nullable Long fileSizeBytes,
    @Nullable String region,
    @Nullable String readReplication) {}
