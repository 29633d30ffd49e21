package dev.dione.samples.vegas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Calvin Harris, calvin-harris",
    "'  Calvin \t Harris\u00a0', calvin-harris",
    "CALVIN HARRIS, calvin-harris",
    "Tiësto, tiesto",
    "Sinfónica de Tenerife, sinfonica-de-tenerife",
    "Straße, strasse",
    "Ærø, aero",
    "Łódź, lodz",
    "New Year's Eve, new-years-eve",
    "New Year’s Eve, new-years-eve",
    "Above & Beyond, above-beyond",
    "--- (XS) ---, xs",
    "Нина Кравиц, nina-kravic",
    "Αθήνα, athena",
    "王菲, wang-fei",
    "ｆｕｌｌ, full",
    "Ⅷ, viii",
    "deadmau5, deadmau5",
    "🎉, u1f389",
    "🎉🎊, u1f389-u1f38a",
    "!!!, u21-u21-u21",
    "DJ 🎉, dj"
  })
  void namesBecomeLowerCaseAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void partsAreJoined() {
    assertThat(Slug.of(LocalDate.of(2026, 5, 2), "Calvin Harris", "Encore Beach Club"))
        .isEqualTo("2026-05-02-calvin-harris-encore-beach-club");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"عمرو دياب", "さくら", "ไทย", "हिन्दी", "한국", "עברית", "∞", "\u200b", "İ", "𝔘"})
  void nothingComesOutEmptyOrUnfit(String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void aSlugIsItsOwnSlug() {
    assertThat(Slug.of(Slug.of("Чайковский & Söhne"))).isEqualTo(Slug.of("Чайковский & Söhne"));
  }

  @Test
  void composedAndDecomposedLettersAreOneName() {
    assertThat(NameKey.same("Bjo\u0308rk", "BJÖRK")).isTrue();
    assertThat(NameKey.same("Björk", "Bjork")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\t"})
  void aBlankNameIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("x", name));
  }
}
