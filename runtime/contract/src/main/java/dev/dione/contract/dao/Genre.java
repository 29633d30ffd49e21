package dev.dione.contract.dao;

import dev.dione.annotations.Id;
import dev.dione.annotations.View;

/** Songs by genre: a view. */
@View(
    """
    SELECT genre AS name, count(*) AS songs, sum(cents) AS cents
    FROM songs
    WHERE genre IS NOT NULL
    GROUP BY genre
    """)
record Genre(@Id String name, int songs, long cents) {

  /** A view of a view, whose rows have no name of their own. */
  @View(name = "big_genre", value = "SELECT name FROM genre WHERE songs > 1")
  record Big(String name) {}
}
