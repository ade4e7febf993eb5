package org.acesim.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acesim");

    @Test
    void modulesKnowOnlyWhatTheirArrowsAllow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("catair")
                .definedBy("org.acesim.catair..")
                .layer("customs")
                .definedBy("org.acesim.customs..")
                .layer("routes")
                .definedBy("org.acesim.routes..")
                .layer("gateway")
                .definedBy("org.acesim.gateway..")
                .layer("cbp")
                .definedBy("org.acesim.cbp..")
                .layer("app")
                .definedBy("org.acesim.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("cbp")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("routes")
                .mayOnlyBeAccessedByLayers("gateway", "cbp", "app")
                .whereLayer("customs")
                .mayOnlyBeAccessedByLayers("gateway", "cbp", "app")
                .because("gateway and simulated CBP talk only over the queues")
                .check(ALL);
    }

    @Test
    void theMessageFormatStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.acesim.catair..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.acesim.catair..", "java..", "org.jspecify..")
                .because("whoever writes ABI software can take it for itself")
                .check(ALL);
    }

    @Test
    void customsKnowsNoClockAndNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.acesim.customs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..", "org.apache.camel..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("both sides use it, each with its own time")
                .check(ALL);
    }

    @Test
    void theSimulatedCbpReadsTheSystemsTimeInItsClockAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.acesim.cbp..")
                .and()
                .resideOutsideOfPackage("org.acesim.cbp.clock..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("every duration and deadline of the simulated CBP follows simulated time")
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        for (String module : new String[] {"catair", "customs", "routes", "gateway", "cbp", "app"}) {
            slices().matching("org.acesim." + module + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(ALL);
        }
    }
}
