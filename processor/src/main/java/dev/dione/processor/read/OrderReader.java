package dev.dione.processor.read;

import dev.dione.annotations.OrderBy;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowOrder.Term;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @OrderBy}. */
final class OrderReader {
  private final Report report;

  OrderReader(Report report) {
    this.report = report;
  }

  /**
   * The order that a method names; what is no column with a direction is reported, and left out.
   */
  RowOrder read(Signature method) {
    return method
        .annotations()
        .find(OrderBy.class)
        .map(annotation -> order(annotation, method.label()))
        .orElse(RowOrder.NONE);
  }

  /** The order of children that a component names, which come at once. */
  RowOrder ofChildren(String component, Annotations annotations) {
    Optional<Annotated> found = annotations.find(OrderBy.class);
    for (String member : List.of("unique", "pageSize")) {
      found
          .filter(annotation -> annotation.isWritten(member))
          .ifPresent(
              annotation ->
                  report.add(
                      DaoCode.ORDER_BY,
                      annotation.place(member),
                      "The children of %s come at once, so %s says nothing. Fix: remove it."
                          .formatted(component, member)));
    }
    return found.map(annotation -> order(annotation, component)).orElse(RowOrder.NONE);
  }

  private RowOrder order(Annotated annotation, String label) {
    if (annotation.texts("value").isEmpty() && annotation.texts("unique").isEmpty()) {
      report.add(
          DaoCode.ORDER_BY,
          annotation.place(),
          "@OrderBy of %s names no column. Fix: name one, or remove it.".formatted(label));
    }
    return new RowOrder(
        terms(annotation, "value", true),
        terms(annotation, "unique", false),
        annotation.number("pageSize"),
        annotation.place(),
        annotation.isWritten("pageSize") ? annotation.place("pageSize") : null);
  }

  private List<Term> terms(Annotated annotation, String member, boolean directed) {
    List<Term> terms = new ArrayList<>();
    List<String> texts = annotation.texts(member);
    for (int i = 0; i < texts.size(); i++) {
      Place place = annotation.places(member).get(i);
      Optional<Term> term = term(texts.get(i), directed, place);
      term.ifPresentOrElse(
          terms::add,
          () ->
              report.add(
                  DaoCode.ORDER_BY,
                  place,
                  directed
                      ? "An item of @OrderBy is no column. Fix: write one column, and asc or desc"
                          + " behind it: \"event_date desc\"."
                      : "An item of unique is no column. Fix: write the name of one column."));
    }
    return terms;
  }

  private static Optional<Term> term(String text, boolean directed, Place place) {
    List<Token> tokens = Lexer.tokens(text);
    boolean named =
        !tokens.isEmpty()
            && (tokens.get(0).kind() == Token.Kind.WORD
                || tokens.get(0).kind() == Token.Kind.QUOTED);
    boolean descending = directed && tokens.size() == 2 && tokens.get(1).isWord("DESC");
    boolean fits =
        tokens.size() == 1
            || descending
            || (directed && tokens.size() == 2 && tokens.get(1).isWord("ASC"));
    return named && fits
        ? Optional.of(new Term(tokens.get(0).name(), descending, place))
        : Optional.empty();
  }
}
