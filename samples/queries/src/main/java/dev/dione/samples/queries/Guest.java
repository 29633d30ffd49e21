package dev.dione.samples.queries;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

/**
 * Someone who books.
 *
 * @param id the guest's name in the site
 * @param name the name on the list
 * @param active whether the account is in use
 */
@Entity(table = "guests")
@Index(columns = "active")
public record Guest(@Id String id, String name, boolean active) {}
