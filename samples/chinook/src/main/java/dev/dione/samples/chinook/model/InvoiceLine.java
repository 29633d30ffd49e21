package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

/**
 * A track on an invoice.
 *
 * @param invoiceLineId the id
 * @param invoiceId the invoice
 * @param trackId the track
 * @param unitPrice the price of one in dollars
 * @param quantity how many
 */
@Entity(table = "invoice_line")
public record InvoiceLine(
    @Id int invoiceLineId,
    @References(Invoice.class) int invoiceId,
    @References(Track.class) int trackId,
    double unitPrice,
    int quantity) {}
