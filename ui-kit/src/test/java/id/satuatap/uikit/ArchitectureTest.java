package id.satuatap.uikit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.satuatap.uikit.fx.FxDispatcher;
import javafx.application.Platform;
import javafx.scene.Node;

@AnalyzeClasses(packages = "id.satuatap.uikit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheDispatcherCrossesToTheFxThread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(FxDispatcher.class.getName())
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule theDispatcherDoesCross = classes()
            .that()
            .haveFullyQualifiedName(FxDispatcher.class.getName())
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule looksComeFromStyleSheets = noClasses()
            .should()
            .callMethodWhere(describe(
                    "set a style in Java",
                    (JavaCall<?> call) -> call.getName().equals("setStyle")
                            && assignableTo(Node.class).test(call.getTargetOwner())));

    @ArchTest
    static final ArchRule nothingOfOursIsBelowTheUiKit = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.satuatap.uikit..",
                    "java..",
                    "javafx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..",
                    "com.google.zxing..",
                    "org.slf4j..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule controlsKnowNoScreens = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..screen..");
}
