package id.satuatap.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/**
 * Tests of screens ask and press on the FX thread alone. TestFX's robot looked for nodes on the test's thread while the
 * screen changed, and one test in thousands failed by chance.
 */
class ScreenTestsArchitectureTest {
    private static final List<String> MODULES =
            List.of("ui-kit", "kiosk-app", "counter-app", "display-app", "acceptance");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> Path.of("..", module, "target", "test-classes"))
                    .toList());

    @Test
    void allModulesWithScreensAreLookedAt() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(Path.of("..", module, "target", "test-classes"))
                        .matches(Files::isDirectory, "is there"));
        assertThat(TESTS.stream().filter(type -> type.getSimpleName().endsWith("UiTest")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void onlyTheStageForTestsHasTheRobotThatLooksFromAnyThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.satuatap.uikit.testing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.testfx..")
                .check(TESTS);
    }

    @Test
    void aTestAsksNoNodeOnItsOwnThread() {
        methods()
                .that(describe("are tests", method -> method.isAnnotatedWith(Test.class)))
                .should(askNodesOnlyInWhatTheyHandToTheFxThread())
                .check(TESTS);
    }

    private static ArchCondition<JavaMethod> askNodesOnlyInWhatTheyHandToTheFxThread() {
        return new ArchCondition<>("ask nodes only in what they hand to the FX thread") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .filter(call -> aPartOfAScreen(call))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    private static boolean aPartOfAScreen(JavaMethodCall call) {
        return assignableTo(Node.class)
                .or(assignableTo(Scene.class))
                .or(assignableTo(javafx.stage.Window.class))
                .test(call.getTargetOwner());
    }
}
