package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought on one day.
 *
 * @param invoiceId the id
 * @param customerId who bought
 * @param invoiceDate the day
 * @param billingCity where the invoice went
 * @param billingCountry the country of it
 * @param total the sum in dollars
 */
@Entity(table = "invoice")
public record Invoice(
    @Id int invoiceId,
    @References(Customer.class) int customerId,
    LocalDate invoiceDate,
    @Nullable String billingCity,
    @Nullable String billingCountry,
    double total) {}
