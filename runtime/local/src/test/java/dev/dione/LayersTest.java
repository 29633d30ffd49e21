package dev.dione;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.dione.annotations.Entity;
import dev.dione.contract.dao.DaoContract;
import dev.dione.dialect.sql.Lexer;
import dev.dione.engine.Engine;
import dev.dione.local.LocalD1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Who may know whom, and what a class may be called. */
class LayersTest {
  private static final JavaClasses ANNOTATIONS = moduleOf(Entity.class);
  private static final JavaClasses DIALECT = moduleOf(Lexer.class);
  private static final JavaClasses ENGINE = moduleOf(Engine.class);
  private static final JavaClasses RUNTIME = moduleOf(D1.class);
  private static final JavaClasses LOCAL = moduleOf(LocalD1.class);
  private static final JavaClasses CONTRACT = moduleOf(DaoContract.class);

  /** The packages of dione-runtime, which has the root package. */
  private static final String[] RUNTIME_PACKAGES = {
    "dev.dione",
    "dev.dione.bulk..",
    "dev.dione.config..",
    "dev.dione.cost..",
    "dev.dione.error..",
    "dev.dione.fulltext..",
    "dev.dione.internal..",
    "dev.dione.jfr..",
    "dev.dione.ledger..",
    "dev.dione.load..",
    "dev.dione.manage..",
    "dev.dione.mapping..",
    "dev.dione.observe..",
    "dev.dione.patch..",
    "dev.dione.query..",
    "dev.dione.relation..",
    "dev.dione.rest..",
    "dev.dione.schema..",
    "dev.dione.scope..",
    "dev.dione.script..",
    "dev.dione.slf4j..",
    "dev.dione.transport..",
    "dev.dione.wrangler.."
  };

  @Test
  void annotationsKnowNobody() {
    knowsOnly(ANNOTATIONS, "dev.dione.annotations..");
  }

  @Test
  void dialectKnowsNobody() {
    knowsOnly(DIALECT, "dev.dione.dialect..");
  }

  @Test
  void engineKnowsDialect() {
    knowsOnly(ENGINE, "dev.dione.engine..", "dev.dione.dialect..");
  }

  @Test
  void runtimeKnowsDialectAndNoDatabase() {
    knowsOnly(RUNTIME, with(RUNTIME_PACKAGES, "dev.dione.dialect.."));
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("org.sqlite..").or(resideInAPackage("java.sql..")))
        .check(RUNTIME);
  }

  @Test
  void localKnowsEngineAndRuntime() {
    knowsOnly(
        LOCAL,
        with(RUNTIME_PACKAGES, "dev.dione.local..", "dev.dione.engine..", "dev.dione.dialect.."));
  }

  /** Generated code too: the contract's DAOs. */
  @Test
  void internalsAreUsedInsideTheRuntimeAlone() {
    for (JavaClasses module : List.of(ANNOTATIONS, DIALECT, ENGINE, LOCAL, CONTRACT)) {
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("dev.dione.internal.."))
          .check(module);
    }
  }

  @Test
  void namesSayWhatAClassIs() throws IOException {
    List<String> names = new ArrayList<>();
    for (JavaClasses module : List.of(ANNOTATIONS, DIALECT, ENGINE, RUNTIME, LOCAL, CONTRACT)) {
      module.forEach(type -> names.add(type.getSimpleName()));
    }
    try (Stream<Path> files = Files.walk(root())) {
      files
          .map(file -> root().relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.contains("src/main/java/") && file.endsWith(".java"))
          .forEach(file -> names.add(file.replaceAll(".*/|\\.java", "")));
    }
    assertThat(names).contains("D1", "EntityProcessor").hasSizeGreaterThan(200);
    assertThat(names).noneMatch(name -> name.matches(".*(Manager|Helper|Utils?|Impl)|Abstract.*"));
  }

  /** The direct dependencies of the runtime and of what it stands on: a new one is decided here. */
  @Test
  void theRuntimeBringsLittle() throws Exception {
    assertThat(dependencies("runtime/client"))
        .containsExactlyInAnyOrder(
            "dione-dialect",
            "jspecify",
            "jackson-databind",
            "jackson-datatype-jsr310",
            "jackson-dataformat-toml",
            "dotenv-java",
            "uuid-creator",
            "okhttp-jvm",
            "slf4j-api");
    assertThat(dependencies("runtime/dialect"))
        .containsExactlyInAnyOrder("jspecify", "jackson-core");
    assertThat(dependencies("annotations")).isEmpty();
    assertThat(dependencies("runtime/testing"))
        .containsExactlyInAnyOrder("dione-local", "jspecify", "junit-jupiter-api");
  }

  private static void knowsOnly(JavaClasses module, String... packages) {
    assertThat(module).isNotEmpty();
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("dev.dione..").and(resideOutsideOfPackages(packages)))
        .check(module);
  }

  private static String[] with(String[] packages, String... more) {
    return Stream.of(packages, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** The jar or folder of classes that holds a class. */
  private static JavaClasses moduleOf(Class<?> type) {
    return new ClassFileImporter()
        .importLocations(
            List.of(Location.of(type.getProtectionDomain().getCodeSource().getLocation())));
  }

  /** What a module needs outside its tests. */
  private static List<String> dependencies(String module) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(root().resolve(module).resolve("pom.xml").toFile())
            .getDocumentElement();
    NodeList elements = project.getElementsByTagName("dependency");
    List<String> needed = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element dependency = (Element) elements.item(i);
      NodeList scope = dependency.getElementsByTagName("scope");
      if (scope.getLength() == 0 || !scope.item(0).getTextContent().equals("test")) {
        needed.add(dependency.getElementsByTagName("artifactId").item(0).getTextContent());
      }
    }
    return needed;
  }

  /** The folder of the whole build. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("samples"))) {
      folder = folder.getParent();
    }
    assertThat(folder).as("a folder with samples/ above this module").isNotNull();
    return folder;
  }
}
