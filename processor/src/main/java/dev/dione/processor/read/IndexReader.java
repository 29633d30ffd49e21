package dev.dione.processor.read;

import dev.dione.annotations.Index;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.IndexTerm;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the indexes of an entity. */
final class IndexReader {
  private IndexReader() {}

  static List<Entity.Index> read(String table, Annotations annotations) {
    List<Entity.Index> indexes = new ArrayList<>();
    for (Annotated index : annotations.all(Index.class, Index.List.class)) {
      List<Written> terms = index.texts("columns").stream().map(Written::of).toList();
      String name = index.text("name");
      String where = index.text("where");
      indexes.add(
          new Entity.Index(
              new IndexDef(
                  name.isEmpty() ? name(table, terms) : name,
                  index.flag("unique"),
                  terms.stream().map(Written::term).toList(),
                  where.isEmpty() ? null : where),
              index.place("columns"),
              index.places("columns")));
    }
    return indexes;
  }

  /** The SQL in the annotations: expressions, and the conditions of partial indexes. */
  static List<Entity.SqlText> texts(Annotations annotations, List<Entity.Index> indexes) {
    List<Entity.SqlText> texts = new ArrayList<>();
    List<Annotated> written = annotations.all(Index.class, Index.List.class);
    for (int i = 0; i < indexes.size(); i++) {
      Annotated annotation = written.get(i);
      String name = indexes.get(i).definition().name();
      List<IndexTerm> terms = indexes.get(i).definition().terms();
      for (int t = 0; t < terms.size(); t++) {
        if (terms.get(t) instanceof IndexTerm.Expression expression) {
          String text = annotation.texts("columns").get(t);
          Place place = annotation.places("columns").get(t);
          texts.add(new Entity.SqlText(name, text, expression.sql(), place));
        }
      }
      if (annotation.isWritten("where")) {
        texts.add(new Entity.SqlText(name, annotation.text("where"), annotation.place("where")));
      }
    }
    return texts;
  }

  private static String name(String table, List<Written> terms) {
    return table
        + "_"
        + terms.stream().map(Written::words).collect(Collectors.joining("_"))
        + "_idx";
  }

  /**
   * A term as it is written.
   *
   * @param text all of it
   * @param what the column or expression, before {@code COLLATE NOCASE DESC}
   */
  private record Written(
      String text, List<Token> what, Optional<Collation> collation, boolean descending) {
    static Written of(String text) {
      List<Token> tokens = Lexer.tokens(text);
      int length = tokens.size();
      boolean descending = length > 1 && tokens.get(length - 1).isWord("DESC");
      if (descending || (length > 1 && tokens.get(length - 1).isWord("ASC"))) {
        length--;
      }
      Optional<Collation> collation = Optional.empty();
      if (length > 2 && tokens.get(length - 2).isWord("COLLATE")) {
        String name = tokens.get(length - 1).name();
        collation =
            Arrays.stream(Collation.values())
                .filter(c -> c.name().equalsIgnoreCase(name))
                .findFirst();
        length -= collation.isPresent() ? 2 : 0;
      }
      return new Written(text, tokens.subList(0, length), collation, descending);
    }

    String words() {
      return what.stream().filter(Token::isName).map(Token::name).collect(Collectors.joining("_"));
    }

    /**
     * A name alone is a column; one that the entity does not have is told by a rule. What D1 alone
     * can tell, such as a collation that there is not, is an expression.
     */
    IndexTerm term() {
      if (what.stream().noneMatch(token -> token.isSymbol("(") || token.isWord("COLLATE"))) {
        String column = what.size() == 1 ? what.get(0).name() : text;
        return new IndexTerm.Column(column, collation.orElse(null), descending);
      }
      String sql = text.substring(what.get(0).start(), what.get(what.size() - 1).end());
      return new IndexTerm.Expression(sql, collation.orElse(null), descending);
    }
  }
}
