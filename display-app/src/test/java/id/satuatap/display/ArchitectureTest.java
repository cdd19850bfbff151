package id.satuatap.display;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import id.satuatap.display.board.BoardView;
import id.satuatap.uikit.testing.BundleChecks;
import java.nio.file.Path;
import java.time.Instant;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "id.satuatap.display", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule aDisplayKnowsNoOtherApp = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.display..",
                    "id.satuatap.protocol..",
                    "id.satuatap.devices..",
                    "id.satuatap.uikit..",
                    "id.satuatap.pairing..",
                    "java..",
                    "javafx..",
                    "picocli..",
                    "org.slf4j..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule voiceAndLedRunWithoutJavaFx = noClasses()
            .that()
            .resideInAnyPackage("..announcement..", "..led..", "..directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "id.satuatap.uikit..", "id.satuatap.display.board..");

    @ArchTest
    static final ArchRule onlyTheDispatcherCrossesToTheFxThread =
            noClasses().should().callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule timeIsAConstructorArgument =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("id.satuatap.display.(*)..")
            .should()
            .beFreeOfCycles();

    @Test
    void everyTextIsThereInBothLanguagesAndUsed() {
        BundleChecks.beside(BoardView.class).all(Path.of("src/main/java"));
    }
}
