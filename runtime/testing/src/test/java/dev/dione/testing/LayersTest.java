package dev.dione.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the extension may know, and what it may not have. */
class LayersTest {
  private static final JavaClasses TESTING =
      new ClassFileImporter()
          .importLocations(
              List.of(
                  Location.of(
                      D1Extension.class.getProtectionDomain().getCodeSource().getLocation())));

  @Test
  void itKnowsNoInternalsAndNoProcessor() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.dione.internal..", "dev.dione.processor..", "org.sqlite.."))
        .orShould()
        .dependOnClassesThat(resideInAPackage("dev.dione.annotations.."))
        .check(TESTING);
  }

  /** Tests in parallel share nothing. */
  @Test
  void noStateIsStatic() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .notHaveRawType(java.util.Collection.class)
        .check(TESTING);
  }
}
