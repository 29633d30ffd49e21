package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param customerId the id
 * @param firstName the first name
 * @param lastName the family name
 * @param company where they work
 * @param city where they live
 * @param state the state of it
 * @param country the country of it
 * @param email the address for mail
 * @param supportRepId who serves them
 */
@Entity(table = "customer")
public record Customer(
    @Id int customerId,
    String firstName,
    String lastName,
    @Nullable String company,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    String email,
    @Nullable @References(Employee.class) Integer supportRepId) {}
