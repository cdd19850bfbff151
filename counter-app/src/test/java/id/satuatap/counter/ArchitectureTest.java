package id.satuatap.counter;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;

@AnalyzeClasses(packages = "id.satuatap.counter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule workspacesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..counter.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..counter.supervisor..", "..counter.administrator..", "..counter.signin..");

    @ArchTest
    static final ArchRule laterWorkspacesDoNotKnowTheDesk = noClasses()
            .that()
            .resideInAnyPackage("..counter.supervisor..", "..counter.administrator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..counter.desk..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule supervisorAndAdminDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..counter.supervisor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..counter.administrator..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theAdministratorKnowsNoOtherWorkspace = noClasses()
            .that()
            .resideInAPackage("..counter.administrator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..counter.supervisor..", "..counter.reports..", "..counter.preview..");

    @ArchTest
    static final ArchRule reportsKnowNoWorkspace = noClasses()
            .that()
            .resideInAPackage("..counter.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..counter.desk..", "..counter.supervisor..", "..counter.signin..", "id.satuatap.counter");

    @ArchTest
    static final ArchRule signingInKnowsNoWorkspace = noClasses()
            .that()
            .resideInAPackage("..counter.signin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..counter.desk..", "..counter.device..");

    @ArchTest
    static final ArchRule whatIsSharedKnowsNobody = noClasses()
            .that()
            .resideInAnyPackage("..counter.link..", "..counter.device..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..counter.desk..", "..counter.signin..", "id.satuatap.counter");

    @ArchTest
    static final ArchRule noRuleOfTheHallIsKnownHere = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.counter..",
                    "id.satuatap.protocol..",
                    "id.satuatap.devices..",
                    "id.satuatap.uikit..",
                    "id.satuatap.pairing..",
                    "id.satuatap.paper..",
                    "java..",
                    "javax.print..",
                    "javafx..",
                    "picocli..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule pdfIsKnownWhereItIsShownAlone = noClasses()
            .that()
            .resideOutsideOfPackage("..counter.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule whatShowsAPdfKnowsNothingOfReports = noClasses()
            .that()
            .resideInAPackage("..counter.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..counter.reports..", "..counter.supervisor..", "..counter.desk..", "id.satuatap.counter");

    @ArchTest
    static final ArchRule viewModelsNeedNoToolkit = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule onlyTheUiKitCrossesToTheFxThread =
            noClasses().should().callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule looksComeFromStyleSheets = noClasses()
            .should()
            .callMethodWhere(describe(
                    "set a style in Java",
                    (JavaCall<?> call) -> call.getName().equals("setStyle")
                            && assignableTo(Node.class).test(call.getTargetOwner())));

    @ArchTest
    static final ArchRule timeAndChanceComeFromOutside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
