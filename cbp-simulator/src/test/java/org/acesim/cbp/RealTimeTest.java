package org.acesim.cbp;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealTimeTest {
    private static final Set<String> READINGS = Set.of("currentTimeMillis", "nanoTime");

    @Test
    void onlyTheClockReadsTheTimeOfTheMachine() {
        // Only calls are judged, and those name their targets; looking at all of Spring takes half a minute.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.acesim.cbp");

        noClasses()
                .that()
                .resideOutsideOfPackage("org.acesim.cbp.clock..")
                .should()
                .callCodeUnitWhere(readsTheMachine())
                .because("nothing in the simulated CBP follows any time but the simulated one")
                .check(classes);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
        return describe("it reads the time of the machine", call -> {
            CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            return owner.equals(System.class.getName()) && READINGS.contains(target.getName())
                    || owner.startsWith("java.time.") && target.getName().equals("now")
                    || owner.equals("java.time.Clock") && target.getName().matches("system.*|tick.*")
                    || owner.equals("java.util.Date")
                            && target.getName().equals("<init>")
                            && target.getRawParameterTypes().isEmpty();
        });
    }
}
