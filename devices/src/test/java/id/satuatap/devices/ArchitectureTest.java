package id.satuatap.devices;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.satuatap.devices", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule jSerialComm_is_known_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("..devices.port..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fazecast..");

    @ArchTest
    static final ArchRule the_C_library_is_known_only_at_lines_and_where_devices_are_simulated = noClasses()
            .that()
            .resideOutsideOfPackages("..devices.simulator..", "..devices.port..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..");

    @ArchTest
    static final ArchRule real_devices_do_not_know_simulated_ones = noClasses()
            .that()
            .resideOutsideOfPackage("..simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..devices.simulator..");

    @ArchTest
    static final ArchRule lines_know_nothing_of_what_hangs_on_them = classes()
            .that()
            .resideInAPackage("..devices.port..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..devices.port..", "java..", "com.fazecast..", "com.sun.jna..", "org.slf4j..", "org.jspecify..");

    @ArchTest
    static final ArchRule nobody_reaches_into_the_printer = noClasses()
            .that()
            .resideOutsideOfPackage("..devices.printer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..devices.printer.internal..");

    @ArchTest
    static final ArchRule no_window_toolkit =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx..", "javax.swing..");

    @ArchTest
    static final ArchRule nobody_sleeps_or_asks_the_system_for_the_time = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now");
}
