package dev.dione.processor.verify;

import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties the names in a statement mean, as far as that is sure without parsing it: a name
 * that the statement also gives to something else means nothing here.
 */
final class SqlNames {
  private static final Set<String> BEFORE_TABLES = Set.of("FROM", "JOIN", "INTO", "UPDATE", ",");

  private final Map<String, Entity> tables = new HashMap<>(); // by name or alias
  private final Map<String, Entity> entities = new HashMap<>(); // by name
  private final Set<String> given = new HashSet<>();

  /**
   * The names of a statement.
   *
   * @param all the entities by the names of their tables in lower case
   */
  SqlNames(Map<String, Entity> all, UserSql sql) {
    for (int i = 0; i < sql.tokens().size(); i++) {
      Token token = sql.token(i);
      if (token.isName()) {
        table(all, sql, i);
      }
      if (token.isWord("AS") && sql.token(i + 1).isName()) {
        given.add(lower(sql.token(i + 1)));
      }
      if (token.isSymbol(")") && sql.token(i + 1).isWord("AS") && sql.token(i + 2).isSymbol("(")) {
        columnsOfCommonTable(sql, i);
      }
    }
  }

  private void table(Map<String, Entity> all, UserSql sql, int at) {
    String name = lower(sql.token(at));
    Entity entity = all.get(name);
    if (entity == null
        || !BEFORE_TABLES.contains(sql.token(at - 1).text().toUpperCase(Locale.ROOT))) {
      return;
    }
    tables.put(name, entity);
    entities.put(name, entity);
    Token alias = sql.token(sql.token(at + 1).isWord("AS") ? at + 2 : at + 1);
    if (alias.isName() && !Names.isKeyword(alias.text())) {
      tables.put(lower(alias), entity);
    }
  }

  private void columnsOfCommonTable(UserSql sql, int close) {
    for (int i = close - 1; i > 0 && !sql.token(i).isSymbol("("); i--) {
      given.add(lower(sql.token(i)));
    }
  }

  /** The entities whose tables the statement reads or writes, each once. */
  Collection<Entity> entities() {
    return entities.values();
  }

  /** The entity whose table a token names; empty if it names none. */
  Optional<Entity> entity(Token token) {
    return Optional.ofNullable(entities.get(lower(token)));
  }

  /** What the path that ends with a token means; empty if that is not sure. */
  Optional<Column> column(UserSql sql, int end) {
    Token name = sql.token(end);
    boolean keyword = name.kind() == Token.Kind.WORD && Names.isKeyword(name.text());
    if (!name.isName() || keyword || sql.token(end + 1).isSymbol("(")) {
      return Optional.empty();
    }
    boolean qualified = sql.token(end - 1).isSymbol(".");
    Collection<Entity> owners = entities.values();
    if (qualified) {
      Entity owner = tables.get(lower(sql.token(end - 2)));
      owners = owner == null ? List.of() : List.of(owner);
    } else if (given.contains(lower(name))) {
      return Optional.empty();
    }
    Column found = null;
    for (Entity owner : owners) {
      Property property = owner.stored(name.name()).orElse(null);
      if (found == null && property != null) {
        found = new Column(owner, property, end);
      } else if (property != null && found.property().type().kind() != property.type().kind()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
  }

  private static String lower(Token token) {
    return token.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A column that is named in a statement.
   *
   * @param entity its entity
   * @param property its property
   * @param end the index of the token that ends its path
   */
  record Column(Entity entity, Property property, int end) {
    /** The property as messages name it: {@code Show.day}. */
    String label() {
      return entity.type().simpleName() + "." + property.name();
    }
  }
}
