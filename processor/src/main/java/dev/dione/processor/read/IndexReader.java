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
import javax.lang.model.element.TypeElement;

/** Reads the indexes of an entity. */
final class IndexReader {
  private IndexReader() {}

  static List<Entity.Index> read(TypeElement type) {
    List<Entity.Index> indexes = new ArrayList<>();
    for (Annotated index : Annotations.on(type).all(Index.class, Index.List.class)) {
      List<String> texts = index.texts("columns");
      String name = index.text("name");
      String where = index.text("where");
      indexes.add(
          new Entity.Index(
              new IndexDef(
                  name.isEmpty() ? name(type, texts) : name,
                  index.flag("unique"),
                  texts.stream().map(IndexReader::term).toList(),
                  where.isEmpty() ? null : where),
              index.place("columns"),
              index.places("columns")));
    }
    return indexes;
  }

  /** The SQL in the annotations: expressions, and the conditions of partial indexes. */
  static List<Entity.SqlText> texts(TypeElement type, List<Entity.Index> indexes) {
    List<Entity.SqlText> texts = new ArrayList<>();
    List<Annotated> annotations = Annotations.on(type).all(Index.class, Index.List.class);
    for (int i = 0; i < indexes.size(); i++) {
      Annotated annotation = annotations.get(i);
      String name = indexes.get(i).definition().name();
      List<String> columns = annotation.texts("columns");
      for (int c = 0; c < columns.size(); c++) {
        if (indexes.get(i).definition().terms().get(c) instanceof IndexTerm.Expression expression) {
          Place place = annotation.places("columns").get(c);
          texts.add(new Entity.SqlText(name, columns.get(c), expression.sql(), place));
        }
      }
      if (annotation.isWritten("where")) {
        texts.add(new Entity.SqlText(name, annotation.text("where"), annotation.place("where")));
      }
    }
    return texts;
  }

  private static String name(TypeElement type, List<String> texts) {
    return ReferenceReader.tableName(type)
        + "_"
        + texts.stream().map(IndexReader::words).collect(Collectors.joining("_"))
        + "_idx";
  }

  private static String words(String text) {
    List<Token> tokens = Lexer.tokens(text);
    return tokens.subList(0, Tail.of(tokens).length()).stream()
        .filter(Token::isName)
        .map(Token::name)
        .collect(Collectors.joining("_"));
  }

  /**
   * A name alone is a column; one that the entity does not have is told by a rule. What D1 alone
   * can tell, such as a collation that there is not, is an expression.
   */
  private static IndexTerm term(String text) {
    List<Token> tokens = Lexer.tokens(text);
    Tail tail = Tail.of(tokens);
    List<Token> what = tokens.subList(0, tail.length());
    if (what.stream().noneMatch(token -> token.isSymbol("(") || token.isWord("COLLATE"))) {
      String column = what.size() == 1 ? what.get(0).name() : text;
      return new IndexTerm.Column(column, tail.collation().orElse(null), tail.descending());
    }
    String sql = text.substring(what.get(0).start(), what.get(what.size() - 1).end());
    return new IndexTerm.Expression(sql, tail.collation().orElse(null), tail.descending());
  }

  /**
   * What follows a column or expression: {@code COLLATE NOCASE DESC}.
   *
   * @param length how many tokens stand before it
   */
  private record Tail(int length, Optional<Collation> collation, boolean descending) {
    static Tail of(List<Token> tokens) {
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
      return new Tail(length, collation, descending);
    }
  }
}
