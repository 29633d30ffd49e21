package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Row;
import dev.dione.error.D1MappingException;
import dev.dione.transport.RowBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowMapperTest {
  private static final RowMapper<String> NAME_AND_AGE =
      RowMapper.ofColumns(List.of("name", "age"), row -> row.text(0) + row.integer(1));

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() {
    assertThat(read(List.of("name", "age"), "a", 1L)).isEqualTo("a1");
    assertThat(read(List.of("AGE", "x", "x", "Name"), 1L, "b", "c", "a")).isEqualTo("a1");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> NAME_AND_AGE.bind(List.of("name", "years")))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("The result has no column age; it has [name, years]");
    assertThatThrownBy(() -> NAME_AND_AGE.bind(List.of()))
        .hasMessage("The result has no column name; it has []");
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() {
    assertThatThrownBy(() -> NAME_AND_AGE.bind(List.of("name", "age", "NAME")))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("The result has two columns named name; give one of them an alias with AS");
  }

  @Test
  void aScalarIsOneColumn() {
    RowMapper<Long> scalar = RowMapper.ofScalar(row -> row.integer(0));
    assertThat(scalar.bind(List.of("any")).apply(Rows.of(5L))).isEqualTo(5);
    assertThatThrownBy(() -> scalar.bind(List.of("a", "b")))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("The result has 2 columns [a, b] where one is wanted");
    assertThatThrownBy(() -> scalar.bind(List.of())).isInstanceOf(D1MappingException.class);
  }

  @Test
  void theRowIsSeenThroughItsPositions() {
    RowMapper<Row> identity = RowMapper.ofColumns(List.of("b", "c", "d"), row -> row);
    RowBuffer row = new RowBuffer(List.of("a", "d", "c", "b"));
    row.next();
    row.setReal(3, 1.5);
    row.setBlob(2, new byte[] {7});
    Row seen = identity.bind(List.of("a", "d", "c", "b")).apply(row);
    assertThat(seen.size()).isEqualTo(3);
    assertThat(seen.number()).isEqualTo(1);
    assertThat(seen.column(0)).isEqualTo("b");
    assertThat(seen.real(0)).isEqualTo(1.5);
    assertThat(seen.value(0)).isEqualTo(1.5);
    assertThat(seen.blob(1)).containsExactly(7);
    assertThat(seen.isNull(2)).isTrue();
    assertThatThrownBy(() -> seen.text(0)).hasMessage("Row 1: column b is 1.5, not text");
  }

  private static String read(List<String> names, Object... values) {
    RowBuffer row = new RowBuffer(names);
    row.next();
    for (int i = 0; i < values.length; i++) {
      Rows.set(row, i, values[i]);
    }
    return NAME_AND_AGE.bind(names).apply(row);
  }
}
