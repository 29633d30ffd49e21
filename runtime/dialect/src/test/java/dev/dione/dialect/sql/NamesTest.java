package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "events,events",
        "event_2,event_2",
        "order,\"order\"",
        "Order,\"Order\"",
        "2nd,\"2nd\"",
        "a b,\"a b\"",
        "a\"b,\"a\"\"b\"",
        "straße,\"straße\"",
        "~~,\"\"",
      })
  void quotesOnlyWhatHasToBe(String name, String quoted) {
    assertThat(Names.quote(name)).isEqualTo(quoted);
  }

  @Property
  void aQuotedNameIsOneTokenOfThatName(@ForAll String name) {
    List<Token> tokens = Lexer.tokens(Names.quote(name));
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0).name()).isEqualTo(name);
  }

  @Property
  void aLiteralIsOneStringToken(@ForAll String text) {
    List<Token> tokens = Lexer.tokens(Names.literal(text));
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0).kind()).isEqualTo(Token.Kind.STRING);
  }

  @ParameterizedTest
  @CsvSource({
    "eventDate,event_date",
    "URLPath,url_path",
    "externalId2,external_id2",
    "id,id",
    "X,x",
    "already_snake,already_snake",
  })
  void turnsJavaNamesIntoSnakeCase(String java, String sql) {
    assertThat(Names.snakeCase(java)).isEqualTo(sql);
  }

  @Test
  void knowsReservedNamesAndKeywordsInAnyCase() {
    assertThat(Names.isReserved("SQLite_x")).isTrue();
    assertThat(Names.isReserved("_CF_x")).isTrue();
    assertThat(Names.isReserved("cf_x")).isFalse();
    assertThat(Names.isKeyword("Select")).isTrue();
    assertThat(Names.isKeyword("selects")).isFalse();
  }

  @Test
  void listsNames() {
    assertThat(Names.list(List.of("a", "order"))).isEqualTo("a, \"order\"");
    assertThat(Names.literal("it's")).isEqualTo("'it''s'");
  }
}
