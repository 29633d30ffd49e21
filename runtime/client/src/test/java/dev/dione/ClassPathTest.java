package dev.dione;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an application gets with dione-runtime; the class path of its tests holds more, not less.
 */
class ClassPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/sqlite/JDBC.class",
        "META-INF/services/java.sql.Driver",
        "picocli/CommandLine.class",
        "org/jline/reader/LineReader.class",
        "META-INF/services/org.slf4j.spi.SLF4JServiceProvider",
        "org/apache/logging/log4j/core/Logger.class",
        "com/palantir/javapoet/JavaFile.class",
        "dev/dione/engine/Engine.class",
        "dev/dione/annotations/Entity.class"
      })
  void noSqliteNoCommandLineNoLogging(String resource) {
    assertThat(getClass().getClassLoader().getResource(resource)).isNull();
  }
}
