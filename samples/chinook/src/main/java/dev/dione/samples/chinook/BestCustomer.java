package dev.dione.samples.chinook;

/**
 * A customer and what they spent.
 *
 * @param name the family name
 * @param spent the sum of the invoices in dollars
 * @param invoices how many invoices
 */
public record BestCustomer(String name, double spent, long invoices) {}
