package dev.dione.contract.query;

import dev.dione.annotations.FullText;

/** The titles of gigs, by their words. */
@FullText(of = Gig.class)
record GigText(String title) {}
