package id.satuatap.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the heavy library in its place, and the clock out. */
@AnalyzeClasses(packages = "id.satuatap.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule thePageLibraryStaysBehindThePages = noClasses()
            .that()
            .resideOutsideOfPackage("id.satuatap.reports.pdf.internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule whatAReportSaysKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage("id.satuatap.reports.daily")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.reports.text..",
                    "id.satuatap.reports.pdf..",
                    "id.satuatap.reports.sheet..",
                    "id.satuatap.reports.worker..");

    @ArchTest
    static final ArchRule formatsDoNotKnowOfTheWorker = noClasses()
            .that()
            .resideInAnyPackage("id.satuatap.reports.pdf..", "id.satuatap.reports.xlsx..", "id.satuatap.reports.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.satuatap.reports.worker..");

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");
}
