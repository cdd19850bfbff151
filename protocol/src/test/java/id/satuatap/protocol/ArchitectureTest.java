package id.satuatap.protocol;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "id.satuatap.protocol", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_protocol_knows_nothing_of_screens_or_of_our_other_modules = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.net.ssl..",
                    "javax.crypto..",
                    "javax.jmdns..",
                    "id.satuatap.protocol..",
                    "com.fasterxml.jackson..",
                    "org.jspecify..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule multicast_dns_is_known_where_servers_are_searched_alone = noClasses()
            .that()
            .resideOutsideOfPackage("..protocol.discovery..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.jmdns..");

    @ArchTest
    static final ArchRule nothing_here_needs_the_client = noClasses()
            .that()
            .resideOutsideOfPackage("..protocol.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..protocol.client..");

    @ArchTest
    static final ArchRule only_the_codec_reads_json = noClasses()
            .that()
            .resideOutsideOfPackage("..protocol.internal..")
            .and()
            .doNotBelongToAnyOf(WireCodec.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule packages_do_not_lean_on_each_other_in_circles = slices().matching(
                    "id.satuatap.protocol.(command|view|change|catalogue|session|error|field)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule time_chance_and_sleep_come_from_outside = noClasses()
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
}
