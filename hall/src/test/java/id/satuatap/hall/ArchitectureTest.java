package id.satuatap.hall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "id.satuatap.hall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule hallKnowsNothingButTheLanguage = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.hall..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.nio.charset..",
                    "java.security..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("id.satuatap.hall.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nothingUsesThreads =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.concurrent..");
}
