package dev.dione.testing;

import dev.dione.D1;
import dev.dione.error.D1Exception;
import dev.dione.script.ScriptRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A script that fills a database.
 *
 * @param name as it is written
 * @param testClass beside which it is looked for; null for the root of the class path
 */
record SeedFile(String name, @Nullable Class<?> testClass) implements Step {

  /** The scripts that an annotation names. */
  static List<Step> of(@Nullable Seed seed, Class<?> testClass) {
    return seed == null
        ? List.of()
        : Arrays.stream(seed.value()).<Step>map(name -> new SeedFile(name, testClass)).toList();
  }

  @Override
  public void run(D1 d1) {
    try {
      URL resource = resource();
      if (resource != null) {
        run(d1, resource);
      } else if (Files.isRegularFile(Path.of(name))) {
        ScriptRunner.on(d1).run(Path.of(name));
      } else {
        throw missing();
      }
    } catch (D1Exception e) {
      throw new ExtensionConfigurationException("The seed " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ExtensionConfigurationException(
          "The seed %s cannot be read: %s".formatted(name, e));
    }
  }

  private void run(D1 d1, URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false); // a jar that stays open is shared by all tests
    try (InputStream bytes = connection.getInputStream()) {
      ScriptRunner.on(d1)
          .run(name, new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }
  }

  private @Nullable URL resource() {
    return places()
        .map(place -> place.getResource(name))
        .filter(u -> u != null)
        .findFirst()
        .orElse(null);
  }

  /** The test class and those that it extends: a seed may be inherited from another package. */
  private Stream<Class<?>> places() {
    return testClass == null
        ? Stream.of(SeedFile.class)
        : Stream.iterate(
            testClass, type -> type != null && type != Object.class, Class::getSuperclass);
  }

  private ExtensionConfigurationException missing() {
    String beside =
        testClass == null || name.startsWith("/")
            ? ""
            : "resource %s of the class path, ".formatted(inPackage(testClass));
    return new ExtensionConfigurationException(
        "There is no seed %s: looked for the %sresource %s, and the file %s"
            .formatted(
                name,
                beside,
                name.startsWith("/") ? name : "/" + name,
                Path.of(name).toAbsolutePath().normalize()));
  }

  private String inPackage(Class<?> type) {
    return "/" + type.getPackageName().replace('.', '/') + "/" + name;
  }
}
