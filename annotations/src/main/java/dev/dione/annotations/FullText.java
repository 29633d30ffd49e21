package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record of the text columns of an entity that are searched by their words: an FTS5 table
 * (https://www.sqlite.org/fts5.html). It holds the words alone, the texts stay in the entity's
 * table, and triggers keep it in step with whatever inserts, updates and deletes there. It is
 * listed in {@code @Database} as entities are, and is never written itself.
 *
 * <pre>{@code
 * @FullText(of = VegasEvent.class)
 * record EventText(String title, String performer) {}
 *
 * @Query("""
 *     SELECT e.* FROM event_text JOIN events e ON e.rowid = event_text.rowid
 *     WHERE event_text MATCH :match ORDER BY event_text.rank""")
 * List<VegasEvent> search(Match match);
 * }</pre>
 *
 * <p>The two tables meet in the rowid. It stays as long as the row does, except that REPLACE gives
 * a row a new one without a word to the triggers (https://www.sqlite.org/lang_conflict.html):
 * statements that replace rows of the entity do not compile. After a dump was read in, or a
 * migration has copied the table, the rowids of a table whose id is no INTEGER are others: {@code
 * EventText_.rebuild(d1)} reads all texts once more. D1 exports no database that has such a table
 * (https://developers.cloudflare.com/d1/best-practices/import-export-data/): drop it before, and
 * let {@code createTables()} make it again.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FullText {
  /** The entity that has the texts. Each component is named like one of its properties. */
  Class<?> of();

  /** The table's name; by default the class name in snake_case. */
  String name() default "";

  /**
   * What makes words of text, with its options: {@code unicode61} (the default: letters and digits,
   * without case and accents), {@code porter} (English word stems), {@code trigram} (any three
   * characters, for parts of words), {@code ascii}.
   */
  String tokenize() default "unicode61";

  /** The lengths of word beginnings that get an index of their own; none by default. */
  int[] prefix() default {};
}
