package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsNumberTest {
  /** The right side is what Node 24 prints. */
  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "42.0, 42",
    "-1.5, -1.5",
    "0.1, 0.1",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "1.5E-7, 1.5e-7",
    "123456789012345680.0, 123456789012345680",
    "9007199254740992, 9007199254740992",
    "9.223372036854775807E18, 9223372036854776000",
    "1.0E20, 100000000000000000000",
    "1.2345E20, 123450000000000000000",
    "1.0E21, 1e+21",
    "1.5E300, 1.5e+300",
    "1.7976931348623157E308, 1.7976931348623157e+308",
    "2.2250738585072014E-308, 2.2250738585072014e-308",
    "4.9E-324, 5e-324",
    "2.0E-3, 0.002",
    "2.2E-322, 2.2e-322",
    "1.1E-44, 1.1e-44",
    "2.0E23, 2e+23",
    "NaN, null",
    "-Infinity, null",
  })
  void asJavaScriptPrintsIt(double value, String printed) {
    assertThat(JsNumber.of(value)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-9007199254740992, -9007199254740992",
    "9007199254740993, 9007199254740992",
    "9223372036854775807, 9223372036854776000",
    "-9223372036854775808, -9223372036854776000",
  })
  void integersPassThroughADouble(long value, String printed) {
    assertThat(JsNumber.of(value)).isEqualTo(printed);
  }

  @Property
  void everyNumberReadsBackAsItself(@ForAll double value) {
    double readBack = Double.parseDouble(JsNumber.of(value));

    assertThat(readBack).isEqualTo(value == 0 ? 0.0 : value);
  }
}
