package dev.dione.processor.verify;

import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that are not there, or not clear. */
final class NameRefusals {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(no such table|no such column|ambiguous column name|no such collation sequence): (.+)"
              + "|table .+ (has no column) named (.+)");
  private static final Set<String> BEFORE_TABLES = Set.of("FROM", "JOIN", "INTO", "UPDATE", ",");

  private NameRefusals() {}

  static Optional<Finding> of(Refused refused) {
    Matcher message = MESSAGE.matcher(refused.reason());
    if (!message.lookingAt()) {
      return Optional.empty();
    }
    boolean ofTable = message.group(1) == null;
    String name = unquoted(message.group(ofTable ? 4 : 2));
    return Optional.of(
        switch (message.group(ofTable ? 3 : 1)) {
          case "no such table" -> table(refused, name.replaceFirst("^main\\.", ""));
          case "no such column", "has no column" -> column(refused, name);
          case "ambiguous column name" -> ambiguous(refused, name);
          default ->
              Finding.of(
                  SqlCode.NO_SUCH_COLLATION,
                  refused.atName(name),
                  name,
                  Suggest.didYouMean(name, List.of("BINARY", "NOCASE", "RTRIM")));
        });
  }

  private static String unquoted(String name) {
    int end = name.indexOf(" - should this be"); // SQLite's own hint at double quotes
    String path = end < 0 ? name : name.substring(0, end);
    return path.length() > 1 && path.startsWith("\"") && path.endsWith("\"")
        ? path.substring(1, path.length() - 1)
        : path;
  }

  private static Finding table(Refused refused, String name) {
    List<String> tables =
        Stream.concat(refused.tables().stream().map(TableDef::name), commonTables(refused))
            .toList();
    return Finding.of(
        SqlCode.NO_SUCH_TABLE,
        refused.offset().isPresent() ? refused.at() : atTable(refused, name),
        name,
        Suggest.didYouMean(name, tables),
        fix(name, tables, "tables"));
  }

  /** The names before {@code AS (}. */
  private static Stream<String> commonTables(Refused refused) {
    List<Token> tokens = refused.tokens();
    return IntStream.range(0, Math.max(0, tokens.size() - 2))
        .filter(i -> tokens.get(i).isName())
        .filter(i -> tokens.get(i + 1).isWord("AS") && tokens.get(i + 2).isSymbol("("))
        .mapToObj(i -> tokens.get(i).name());
  }

  /** Where the name stands as a table's; a column of the same name may stand before it. */
  private static int atTable(Refused refused, String name) {
    List<Token> tokens = refused.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean named = tokens.get(i).isName() && tokens.get(i).name().equalsIgnoreCase(name);
      if (named && BEFORE_TABLES.contains(tokens.get(i - 1).text().toUpperCase(Locale.ROOT))) {
        return tokens.get(i).start();
      }
    }
    return refused.atName(name);
  }

  private static Finding column(Refused refused, String path) {
    boolean searched = isSearched(refused.tokens(), refused.atName(path));
    List<String> names = new ArrayList<>(refused.columnNames());
    if (searched) {
      refused.tables().stream().map(TableDef::name).forEach(names::add);
    }
    int dot = path.lastIndexOf('.');
    String name = path.substring(dot + 1);
    boolean elsewhere = dot > 0 && names.stream().anyMatch(name::equalsIgnoreCase);
    String other =
        elsewhere
            ? "name a table or alias that has the column instead of " + path.substring(0, dot)
            : fix(name, names, searched ? "columns and tables" : "columns");
    String near = elsewhere ? "" : Suggest.didYouMean(name, names);
    return Finding.of(SqlCode.NO_SUCH_COLUMN, refused.atName(path), path, near, other);
  }

  /** Whether MATCH follows a name, which may be that of a full-text index. */
  private static boolean isSearched(List<Token> tokens, int at) {
    return IntStream.range(0, tokens.size() - 1)
        .anyMatch(i -> tokens.get(i).start() == at && tokens.get(i + 1).isWord("MATCH"));
  }

  private static String fix(String wrong, List<String> names, String what) {
    if (!Suggest.didYouMean(wrong, names).isEmpty()) {
      return "correct the name";
    }
    String known =
        names.isEmpty() ? "there are no " + what : what + " are " + String.join(", ", names);
    return "correct the name; " + known;
  }

  private static Finding ambiguous(Refused refused, String name) {
    String owner =
        refused.tables().stream()
            .filter(table -> table.column(name).isPresent())
            .flatMap(table -> alias(refused.tokens(), table.name()).stream())
            .findFirst()
            .orElse("alias");
    return Finding.of(SqlCode.AMBIGUOUS_NAME, refused.atName(name), name, owner, name);
  }

  /** The first name under which the statement reads a table. */
  private static Optional<String> alias(List<Token> tokens, String table) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isName() && tokens.get(i).name().equalsIgnoreCase(table)) {
        int next = i + 1 < tokens.size() && tokens.get(i + 1).isWord("AS") ? i + 2 : i + 1;
        boolean named = next < tokens.size() && tokens.get(next).isName();
        boolean alias = named && !Names.isKeyword(tokens.get(next).text());
        return Optional.of(alias ? tokens.get(next).text() : table);
      }
    }
    return Optional.empty();
  }
}
