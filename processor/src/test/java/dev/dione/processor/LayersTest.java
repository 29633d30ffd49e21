package dev.dione.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Imports go one way: between the modules, and between the stages of the processor. */
final class LayersTest {
  private static final String PROCESSOR = "dev.dione.processor";
  private static final List<String> STAGES =
      List.of("report", "model", "read", "validate", "assemble", "verify", "write");

  /** What each module may import, itself apart. */
  private static final Map<String, Set<String>> MODULES =
      Map.of(
          "annotations", Set.of(),
          "runtime/dialect", Set.of(),
          "runtime/engine", Set.of("runtime/dialect"),
          "runtime/client", Set.of("runtime/dialect", "annotations"),
          "runtime/local", Set.of("runtime/dialect", "runtime/engine", "runtime/client"),
          "runtime/micrometer", Set.of("runtime/client"),
          "processor", Set.of("runtime/dialect", "runtime/engine", "annotations"));

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(dev\\.dione(?:\\.[a-z0-9]+)*)", Pattern.MULTILINE);

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(PROCESSOR);

  @Test
  void modulesImportOneWay() {
    List<String> backward = new ArrayList<>();
    MODULES.forEach(
        (module, allowed) -> {
          List<Path> sources = Case.files(Path.of("..", module, "src/main/java"), ".java");
          assertThat(sources).as("sources of %s", module).isNotEmpty();
          for (Path source : sources) {
            Matcher matcher = IMPORT.matcher(Case.read(source));
            while (matcher.find()) {
              String imported = module(matcher.group(1));
              if (!imported.equals(module) && !allowed.contains(imported)) {
                backward.add(source + " imports " + matcher.group(1));
              }
            }
          }
        });
    assertThat(backward).isEmpty();
  }

  private static String module(String packageName) {
    String first =
        (packageName + ".").replaceFirst("^dev\\.dione\\.", "").replaceFirst("\\..*", "");
    return switch (first) {
      case "annotations", "processor" -> first;
      case "dialect", "engine", "local", "micrometer" -> "runtime/" + first;
      default -> "runtime/client";
    };
  }

  @Test
  void stagesImportOneWay() {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(stage -> PROCESSOR + "." + stage + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(PROCESSOR + "." + STAGES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage(PROCESSOR)
            .check(classes);
      }
    }
  }

  /** Rules, SQL and writers know what was read, and not how. */
  @Test
  void onlyReadingAndReportingKnowTheSource() {
    for (String stage : List.of("model", "validate", "assemble", "verify", "write")) {
      noClasses()
          .that()
          .resideInAPackage(PROCESSOR + "." + stage + "..")
          .should()
          .dependOnClassesThat(sourceModel())
          .check(classes);
      noClasses()
          .that()
          .resideInAPackage(PROCESSOR + "." + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PROCESSOR + ".read..")
          .check(classes);
    }
  }

  /** JavaPoet wants modifiers, and files name the element that they come from. */
  private static DescribedPredicate<JavaClass> sourceModel() {
    Set<String> allowed =
        Set.of("javax.lang.model.element.Modifier", "javax.lang.model.element.Element");
    return DescribedPredicate.describe(
        "are of javax.lang.model",
        type -> type.getName().startsWith("javax.lang.model") && !allowed.contains(type.getName()));
  }
}
