package id.satuatap.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules, and what holds in all of them. */
@AnalyzeClasses(packages = "id.satuatap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "id.satuatap.";

    /** Who may know whom; a module not named on the right of another is foreign to it. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("hall", List.of()),
            Map.entry("journal", List.of()),
            Map.entry("protocol", List.of()),
            Map.entry("devices", List.of()),
            Map.entry("uikit", List.of()),
            Map.entry("reports", List.of()),
            Map.entry("pairing", List.of("protocol", "uikit")),
            Map.entry("paper", List.of("protocol", "devices", "uikit")),
            Map.entry("server", List.of("hall", "journal", "protocol", "reports")),
            Map.entry("kiosk", List.of("protocol", "journal", "devices", "uikit", "pairing", "paper")),
            Map.entry("counter", List.of("protocol", "journal", "devices", "uikit", "pairing", "paper")),
            Map.entry("display", List.of("protocol", "devices", "uikit", "pairing")),
            Map.entry(
                    "acceptance",
                    List.of(
                            "hall",
                            "journal",
                            "protocol",
                            "devices",
                            "uikit",
                            "pairing",
                            "paper",
                            "reports",
                            "server",
                            "kiosk",
                            "counter",
                            "display")));

    @ArchTest
    static void arrowsBetweenModulesPointOneWay(JavaClasses all) {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (JavaClass type : all) {
            String from = module(type);
            seen.add(from);
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .filter(target -> !module(target).equals(from)
                            && !ARROWS.getOrDefault(from, List.of()).contains(module(target)))
                    .forEach(target -> wrong.add(type.getName() + " -> " + target.getName()));
        }
        assertThat(seen)
                .as("every module is looked at")
                .containsAll(ARROWS.keySet().stream()
                        .filter(module -> !module.equals("reports"))
                        .toList());
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        TreeSet<String> bare = new TreeSet<>();
        all.stream()
                .filter(type -> type.getPackageName().startsWith("id.satuatap"))
                .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .forEach(type -> bare.add(type.getPackageName()));
        assertThat(bare).isEmpty();
    }

    @ArchTest
    static final ArchRule serialPortsAreOpenedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("id.satuatap.devices.port..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fazecast..");

    @ArchTest
    static final ArchRule oneBridgeToTheFxThread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.satuatap.uikit.fx.FxDispatcher")
            .and()
            .resideOutsideOfPackage("id.satuatap.acceptance..")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule nothingSleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule noFxBelowTheScreens = noClasses()
            .that()
            .resideInAnyPackage(
                    "id.satuatap.hall..",
                    "id.satuatap.journal..",
                    "id.satuatap.protocol..",
                    "id.satuatap.devices..",
                    "id.satuatap.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule theWebLibraryStaysBehindOneAdapter = classes()
            .that()
            .resideInAPackage("id.satuatap.server..")
            .and()
            .resideOutsideOfPackage("id.satuatap.server.gateway.undertow..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("io.undertow..", "org.xnio..");

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length() - 1).replaceFirst("^\\.", "");
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
