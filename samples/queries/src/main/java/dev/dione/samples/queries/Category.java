package dev.dione.samples.queries;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the site's menu.
 *
 * @param id its name in addresses
 * @param parentId the branch that it grows from; null for the trunk
 */
@Entity(table = "categories")
@Index(columns = "parent_id")
public record Category(@Id String id, @Nullable @References(Category.class) String parentId) {}
