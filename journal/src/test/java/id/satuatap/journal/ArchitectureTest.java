package id.satuatap.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.MappedByteBuffer;
import java.time.Instant;

@AnalyzeClasses(packages = "id.satuatap.journal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_journal_knows_nothing_but_java_and_a_logger = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("id.satuatap.journal..", "java..", "org.slf4j..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothing_is_mapped_into_memory =
            noClasses().should().dependOnClassesThat().areAssignableTo(MappedByteBuffer.class);

    @ArchTest
    static final ArchRule no_class_asks_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule only_the_command_line_ends_the_process = noClasses()
            .that()
            .resideOutsideOfPackage("id.satuatap.journal.cli")
            .should()
            .callMethod(System.class, "exit", int.class);
}
