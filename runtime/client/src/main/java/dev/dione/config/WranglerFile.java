package dev.dione.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.D1ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A {@code wrangler.json}, {@code wrangler.jsonc} or {@code wrangler.toml}. Immutable; it is read
 * once.
 */
public final class WranglerFile {
  private static final List<String> NAMES =
      List.of("wrangler.json", "wrangler.jsonc", "wrangler.toml");
  private static final JsonPointer TOP = JsonPointer.empty();
  private static final JsonPointer ENVIRONMENTS = JsonPointer.compile("/env");
  private static final JsonPointer DATABASES = JsonPointer.compile("/d1_databases");
  private static final JsonPointer REGION = JsonPointer.compile("/compliance_region");

  private final WranglerText text;

  private WranglerFile(WranglerText text) {
    this.text = text;
  }

  /**
   * The wrangler file of a folder: wrangler looks for each of the three names in the folder and all
   * above it, and takes the first name that it finds anywhere.
   *
   * @throws D1ConfigException if it finds files of two names, because people disagree with wrangler
   *     about which one counts; or if the file is wrong
   */
  public static Optional<WranglerFile> find(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    List<Path> files =
        NAMES.stream().map(name -> above(start, name)).flatMap(Optional::stream).toList();
    if (files.size() > 1) {
      throw new D1ConfigException(
          "There is more than one wrangler file: %s. wrangler takes the first, and never reads the others: delete them, or name the file to use"
              .formatted(files.stream().map(Path::toString).collect(Collectors.joining(", "))));
    }
    return files.stream().findFirst().map(WranglerFile::read);
  }

  /**
   * Reads a file.
   *
   * @throws D1ConfigException if it is not there, or wrong; with line and column where known
   */
  public static WranglerFile read(Path file) {
    return new WranglerFile(WranglerReader.read(file.toAbsolutePath().normalize()));
  }

  private static Optional<Path> above(Path start, String name) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return Optional.of(folder.resolve(name));
      }
    }
    return Optional.empty();
  }

  /** Where it is, as an absolute path. */
  public Path path() {
    return text.file();
  }

  /**
   * What it says for an environment.
   *
   * @param environment the name of an {@code env} section; null or empty for the top level
   * @throws D1ConfigException if there is no such section among others, or a value is of the wrong
   *     type. A file without any {@code env} section, and a Pages project's, speak for every
   *     environment, as for wrangler
   */
  public WranglerSection section(@Nullable String environment) {
    if (environment == null || environment.isEmpty()) {
      return section(TOP, text.text(TOP.appendProperty("name")), path().toString());
    }
    JsonNode environments = text.at(ENVIRONMENTS);
    if (environments.has(environment)) {
      JsonPointer own = ENVIRONMENTS.appendProperty(environment);
      String title = "env.%s of %s".formatted(environment, path());
      return section(own, name(own, environment), title);
    }
    boolean pages = text.root().has("pages_build_output_dir");
    if (!pages && !environments.isEmpty()) {
      throw noEnvironment(environment, environments);
    }
    JsonPointer name = TOP.appendProperty("name");
    return section(TOP, pages ? text.text(name) : name(TOP, environment), path().toString());
  }

  /** {@code compliance_region}, which is the same for all environments; or null. */
  @Nullable String complianceRegion() {
    return text.text(REGION);
  }

  /** Where {@code compliance_region} is. */
  String complianceRegionPlace() {
    return text.place(REGION);
  }

  private WranglerSection section(JsonPointer own, @Nullable String name, String title) {
    List<WranglerDatabase> databases = databases(own.appendProperty("d1_databases"));
    boolean notInherited = databases.isEmpty() && !text.at(DATABASES).isEmpty();
    JsonPointer account = own.appendProperty("account_id");
    if (isBlank(text.text(account))) {
      account = TOP.appendProperty("account_id");
    }
    String id = text.text(account);
    return new WranglerSection(
        title, name, isBlank(id) ? null : id, text.place(account), databases, notInherited);
  }

  private @Nullable String name(JsonPointer own, String environment) {
    String name = own.equals(TOP) ? null : text.text(own.appendProperty("name"));
    String inherited = text.text(TOP.appendProperty("name"));
    return name != null || inherited == null ? name : inherited + "-" + environment;
  }

  private List<WranglerDatabase> databases(JsonPointer list) {
    JsonNode entries = text.at(list);
    if (!entries.isMissingNode() && !entries.isArray()) {
      throw text.wrong(list, "must be a list");
    }
    List<WranglerDatabase> databases = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      databases.add(database(list.appendIndex(i)));
    }
    return databases;
  }

  private WranglerDatabase database(JsonPointer entry) {
    String binding = text.text(entry.appendProperty("binding"));
    if (isBlank(binding)) {
      throw text.wrong(entry, "must have a binding");
    }
    return new WranglerDatabase(
        binding,
        text.text(entry.appendProperty("database_name")),
        text.text(entry.appendProperty("database_id")),
        text.text(entry.appendProperty("preview_database_id")),
        text.place(entry.appendProperty("binding")));
  }

  private D1ConfigException noEnvironment(String environment, JsonNode environments) {
    List<String> names = new ArrayList<>();
    environments.fieldNames().forEachRemaining(names::add);
    return new D1ConfigException(
        "No environment '%s' in %s.%s It has %s"
            .formatted(
                environment,
                path(),
                NearestName.didYouMean(environment, names),
                String.join(", ", names)));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
