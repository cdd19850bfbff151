package id.satuatap.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "id.satuatap.kiosk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_print_log_and_the_press_know_no_screen = noClasses()
            .that()
            .resideInAnyPackage("..printlog..", "..issuing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "id.satuatap.uikit..");

    @ArchTest
    static final ArchRule view_models_hold_no_nodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleName("Flow")
            .or()
            .haveSimpleName("Pages")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule the_journal_is_touched_by_the_print_log_only = noClasses()
            .that()
            .resideOutsideOfPackages("..printlog..", "id.satuatap.kiosk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.satuatap.journal..");

    @ArchTest
    static final ArchRule packages_go_one_way =
            slices().matching("id.satuatap.kiosk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_and_chance_come_from_outside = noClasses()
            .that()
            .doNotHaveSimpleName("KioskComposition")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule packages_say_where_null_may_be = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");
}
