package dev.dione.samples.vegas.ask;

import dev.dione.annotations.FullText;
import dev.dione.samples.vegas.model.VegasEvent;
import org.jspecify.annotations.Nullable;

/**
 * The words of a night, for the site's search box.
 *
 * @param title what the night is called
 * @param performer who it is named after
 * @param description its text for visitors
 */
@FullText(of = VegasEvent.class)
public record EventText(String title, String performer, @Nullable String description) {}
