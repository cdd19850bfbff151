package id.satuatap.server.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.satuatap.journal.Journal;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "id.satuatap.server", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineArchitectureTest {
    private static final String[] OURS = {
        "id.satuatap.server.engine..",
        "id.satuatap.server.record..",
        "id.satuatap.server.vault..",
        "id.satuatap.server.clock..",
        "id.satuatap.server.catalogue..",
        "id.satuatap.server.operations.."
    };

    @ArchTest
    static final ArchRule arrowsPointOneWay =
            slices().matching("id.satuatap.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineKnowsNoneWhoAskIt = noClasses()
            .that()
            .resideInAnyPackage(OURS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.protocol..",
                    "id.satuatap.server.gateway..",
                    "id.satuatap.server.projection..",
                    "id.satuatap.server.access..",
                    "io.undertow..",
                    "org.h2..");

    @ArchTest
    static final ArchRule timeAndChanceAreArguments = noClasses()
            .that()
            .resideInAnyPackage(OURS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule onlyTheEngineWritesTheJournal = noClasses()
            .that()
            .resideOutsideOfPackage("id.satuatap.server.engine..")
            .should()
            .callMethod(Journal.class, "flush");
}
