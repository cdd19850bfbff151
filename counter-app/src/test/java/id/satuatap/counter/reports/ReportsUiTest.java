package id.satuatap.counter.reports;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.FewPrinters;
import id.satuatap.counter.testing.HeldReports;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReportsUiTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final HeldReports server = new HeldReports();
    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final List<String> proposed = new ArrayList<>();
    private ReportsViewModel model;

    private void open(List<Scope> scopes) {
        fx.show(() -> {
            model = new ReportsViewModel(
                    server, scopes, new KeptFolder(folder), Runnable::run, FxDispatcher.immediate(), time);
            ReportsPage page = new ReportsPage(
                    model,
                    new ReportWords(new MallText(languages.localeProperty(), MallZone.WESTERN)),
                    new Outlets(
                            (owner, proposal, name) -> {
                                proposed.add(name);
                                return Optional.of(proposal.resolve(name));
                            },
                            new KeptFolder(folder),
                            new FewPrinters(),
                            Runnable::run,
                            Runnable::run,
                            Runnable::run),
                    FxDispatcher.immediate());
            page.open(new Subscriptions());
            StackPane ground = new StackPane(page);
            ground.getStyleClass().add("q-page");
            return ground;
        });
        fx.run(model::refresh);
        fx.settle();
    }

    private void openOnAMonthOfDays() {
        List<ReportDayView> days = new ArrayList<>();
        days.add(HeldReports.running(TODAY));
        days.add(HeldReports.notArchived(TODAY.minusDays(1)));
        for (LocalDate day = TODAY.minusDays(2); days.size() < 40; day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(HeldReports.closed(day));
            }
        }
        server.tells(days.toArray(ReportDayView[]::new));
        open(List.of(Scope.MALL, new Scope("BPN", "Kantor Pertanahan Kabupaten Sleman")));
    }

    private boolean seen(String id) {
        Node node = fx.scene().lookup(id);
        return node != null && node.isVisible();
    }

    private String text(String id) {
        return fx.scene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    private void awaitSeen(String id, boolean seen) {
        fx.await(id + " seen: " + seen, () -> seen(id) == seen);
    }

    private void awaitText(String id, String text) {
        fx.await(id + " says " + text, () -> text(id).contains(text));
    }

    @Test
    void listsTheDaysOfEachMonthAndShowsTheNewestThatIsOver() {
        openOnAMonthOfDays();
        fx.picture("reports-days");
        awaitText("#reports-date", "Senin, 23 November 2026");
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        awaitText("#reports-date", "Monday, 23 November 2026");
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(() -> {
            fx.stage().setWidth(1920);
            fx.stage().setHeight(1080);
        });
        fx.picture("reports-days-en-1920x1080");
    }

    @Test
    void goesFromDayToDayByKeysAndByATypedDate() {
        openOnAMonthOfDays();
        fx.run(() -> fx.scene().lookup("#reports-days").requestFocus());
        fx.robot().push(KeyCode.UP);
        awaitText("#reports-date", "Selasa, 24 November 2026");
        fx.robot().clickOn("#reports-typed").write("12/10").push(KeyCode.ENTER);
        awaitText("#reports-date", "Senin, 12 Oktober 2026");
        fx.robot().clickOn("#reports-typed").write("11/10").push(KeyCode.ENTER);
        awaitText("#reports-typed-hint", "tidak dibuka");
        awaitText("#reports-date", "Senin, 12 Oktober 2026");
    }

    @Test
    void tellsHowLongTheServerNeedsAndWhereTheFileLies() {
        openOnAMonthOfDays();
        fx.robot().clickOn("#reports-save-XLSX");
        fx.run(() -> time.pass(Duration.ofSeconds(4)));
        fx.picture("reports-making");
        awaitText("#reports-going .q-banner-headline", "XLSX · Senin, 23 November 2026 · Seluruh mal… 4 detik");
        fx.run(() -> server.gives(new byte[] {1}));
        fx.picture("reports-saved");
        awaitText("#reports-told .q-banner-headline", "laporan-harian_2026-11-23.xlsx tersimpan");
        assertThat(proposed).containsExactly("laporan-harian_2026-11-23.xlsx");
        assertThat(folder.resolve("laporan-harian_2026-11-23.xlsx")).exists();
        awaitSeen("#reports-again", false);
    }

    @Test
    void saysWhatToDoWhenTheServerDoesNotGiveIt() {
        openOnAMonthOfDays();
        fx.robot().clickOn("#reports-save-PDF");
        fx.run(() -> server.refuses(ErrorCode.WORKER_FAILED));
        fx.picture("reports-failed");
        awaitSeen("#reports-again", true);
        fx.robot().clickOn("#reports-again");
        assertThat(server.asked()).hasSize(2);
        fx.robot().clickOn("#reports-cancel");
        awaitSeen("#reports-going", false);
    }

    @Test
    void looksAgainWhileAClosedDayWaitsForItsArchive() {
        openOnAMonthOfDays();
        server.tells(HeldReports.running(TODAY), HeldReports.closed(TODAY.minusDays(1)));
        fx.run(() -> time.pass(Duration.ofSeconds(10)));
        fx.await(
                "the archive is known", () -> model.daysProperty().get().known().size() == 2);
        server.tells(HeldReports.running(TODAY));
        fx.run(() -> time.pass(Duration.ofSeconds(60)));
        assertThat(model.daysProperty().get().known()).as("nothing to wait for").hasSize(2);
    }

    @Test
    void saysAboveTheDaysItKnowsThatTheyMayHaveChanged() {
        openOnAMonthOfDays();
        server.isGone();
        fx.run(model::refresh);
        awaitText("#reports-stale", "terakhir diketahui");
        fx.picture("reports-stale");
        assertThat(fx.cutTexts()).isEmpty();
        server.tells(HeldReports.closed(TODAY.minusDays(1)));
        fx.run(() -> time.pass(Duration.ofSeconds(10)));
        fx.await("nothing is said", () -> text("#reports-stale").isEmpty());
    }

    @Test
    void saysThatThereIsNoDayYetAndThatTheServerIsGone() {
        open(List.of(new Scope("BPN", "Kantor Pertanahan Kabupaten Sleman")));
        fx.picture("reports-none");
        awaitText("#reports-state .q-empty-headline", "Belum ada hari pelayanan");

        server.isGone();
        fx.robot().clickOn("#reports-refresh");
        awaitText("#reports-state .q-empty-headline", "tidak dapat dimuat");
        server.tells(HeldReports.closed(TODAY));
        fx.robot().clickOn("#reports-refresh");
        awaitSeen("#reports-open", true);
        awaitText("#reports-own", "Kantor Pertanahan Kabupaten Sleman");
        awaitSeen("#reports-scope", false);
    }
}
