package dev.dione.dialect.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a statement where a parameter stands.
 *
 * @param token the parameter as written: {@code ?}, {@code ?2}, {@code :name}, {@code @name} or
 *     {@code $name}
 * @param number which value it takes, from 1; 0 or {@code Integer.MAX_VALUE} if what is written is
 *     far out of range
 */
record ParameterSite(Token token, int number) {

  /**
   * The parameters in order, numbered by SQLite's rules
   * (https://www.sqlite.org/lang_expr.html#varparam): {@code ?} is one more than the largest so
   * far, and so is a name where it comes first.
   */
  static List<ParameterSite> of(List<Token> tokens) {
    List<ParameterSite> sites = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    int largest = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (token.kind() != Token.Kind.PARAMETER || text.charAt(0) == '#') {
        continue; // '#1' is a register of SQLite's own parser
      }
      int number = largest + 1;
      if (text.charAt(0) != '?') {
        number = names.getOrDefault(text, number);
        names.put(text, number);
      } else if (text.length() > 1) {
        number = text.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(1));
      }
      largest = Math.max(largest, number);
      sites.add(new ParameterSite(token, number));
    }
    return sites;
  }
}
