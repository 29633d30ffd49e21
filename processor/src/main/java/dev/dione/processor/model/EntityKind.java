package dev.dione.processor.model;

import dev.dione.processor.model.Entity.SqlText;
import dev.dione.processor.report.Place;
import java.util.List;

/** Where the rows of an entity come from. */
public sealed interface EntityKind {

  /**
   * A table of its own.
   *
   * @param strict whether it is STRICT
   * @param patched whether a patch is generated for its rows
   */
  record OfTable(boolean strict, boolean patched) implements EntityKind {}

  /**
   * A view.
   *
   * @param query its query
   */
  record OfView(SqlText query) implements EntityKind {}

  /**
   * A full-text index of another entity's columns.
   *
   * @param content the qualified name of the entity that has the texts
   * @param tokenize what makes words of them
   * @param prefixes the lengths of prefixes with an index
   * @param place where the other entity is named
   * @param tokenizePlace where the tokenizer is named
   */
  record OfFullText(
      String content, String tokenize, List<Integer> prefixes, Place place, Place tokenizePlace)
      implements EntityKind {}
}
