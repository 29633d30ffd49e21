package dev.dione.processor.model;

import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of rows, as {@code @OrderBy} names it.
 *
 * @param terms its columns, the first one first; empty if there is no such annotation
 * @param unique the columns that make it unique, if they are named
 * @param pageSize how many rows a request of a stream reads
 * @param place where the annotation stands, or null if there is none
 * @param pageSizePlace where the page size is written, or null
 */
public record RowOrder(
    List<Term> terms,
    List<Term> unique,
    int pageSize,
    @Nullable Place place,
    @Nullable Place pageSizePlace) {
  /** No order is named. */
  public static final RowOrder NONE = new RowOrder(List.of(), List.of(), 0, null, null);

  /**
   * A column.
   *
   * @param column its name
   * @param descending whether the largest value comes first
   * @param place where it stands, or null if Dione added it
   */
  public record Term(String column, boolean descending, @Nullable Place place) {}

  /** All columns that are named. */
  public List<Term> named() {
    List<Term> named = new ArrayList<>(terms);
    named.addAll(unique);
    return named;
  }

  /**
   * The whole order: the terms, and what makes it unique, in the direction of the last term so that
   * one index serves both.
   *
   * @param identity the entity whose id makes it unique, if no columns are named
   */
  public List<Term> whole(Optional<Entity> identity) {
    List<Term> whole = new ArrayList<>(terms);
    boolean descending = !terms.isEmpty() && terms.get(terms.size() - 1).descending();
    for (String column : tieBreak(identity)) {
      if (whole.stream().noneMatch(t -> t.column().equalsIgnoreCase(column))) {
        whole.add(new Term(column, descending, null));
      }
    }
    return whole;
  }

  private List<String> tieBreak(Optional<Entity> identity) {
    return unique.isEmpty() && identity.isPresent()
        ? identity.get().idColumns()
        : unique.stream().map(Term::column).toList();
  }
}
