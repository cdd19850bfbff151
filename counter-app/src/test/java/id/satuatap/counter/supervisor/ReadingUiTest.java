package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.preview.PrintFault;
import id.satuatap.counter.preview.PrintOrder;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.reports.ReportWords;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
import id.satuatap.counter.reports.Scope;
import id.satuatap.counter.testing.FewPrinters;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.counter.testing.HeldReports;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.pdf.DailyReportPages;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor reads a report as the server makes it. */
class ReadingUiTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final HeldReports server = new HeldReports();
    private final FewPrinters printers = new FewPrinters();
    private final ExecutorService pages = Executors.newSingleThreadExecutor();
    private HallListener listener;

    @AfterEach
    void endTheThread() {
        pages.shutdownNow();
    }

    private void open() {
        CatalogueView catalogue = MallInFigures.catalogue(60);
        server.tells(IntStream.iterate(0, back -> back < 60, back -> back % 7 == 0 ? back + 3 : back + 1)
                .mapToObj(back -> HeldReports.closed(MONDAY.minusDays(back)))
                .toArray(ReportDayView[]::new));
        Outlets outlets = new Outlets(
                (owner, proposal, name) -> Optional.of(folder.resolve(name)),
                new NoFolder(),
                printers,
                Runnable::run,
                Runnable::run,
                pages);
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            ReportsViewModel reports = new ReportsViewModel(
                    server, List.of(Scope.MALL), outlets.folder(), Runnable::run, FxDispatcher.immediate(), time);
            SupervisorScreen screen = new SupervisorScreen(
                    new SupervisorViewModel(
                            catalogue,
                            new HeldCommands(),
                            SupervisorCase.hours(),
                            time,
                            FxDispatcher.immediate(),
                            time,
                            why -> {}),
                    new TicketSearchViewModel(new NoTickets(), FxDispatcher.immediate()),
                    reports,
                    new ReportsPage(reports, new ReportWords(text), outlets, new FxDispatcher()),
                    new SupervisorWords(text),
                    new Clock(time, text, time),
                    languages,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    () -> {});
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
        fx.run(() -> listener.hallReplaced(MallInFigures.hall(catalogue, 4_000, 7)));
        fx.robot().push(KeyCode.F5);
    }

    private void read(DailyReport report) throws Exception {
        byte[] pdf = new DailyReportPages(ReportLanguage.INDONESIAN).of(report);
        fx.robot().push(KeyCode.ENTER);
        fx.run(() -> server.gives(pdf));
        awaitDrawn();
    }

    private void awaitDrawn() {
        fx.await("all pages seen are drawn", () -> {
            Set<Node> seen = fx.scene().getRoot().lookupAll(".preview-page");
            return !seen.isEmpty() && seen.stream().allMatch(ReadingUiTest::drawn);
        });
    }

    private static boolean drawn(Node page) {
        return page.lookupAll("*").stream().anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
    }

    private void awaitText(String id, String words) {
        fx.await(
                id + " says " + words,
                () -> fx.scene().lookup(id) instanceof Labeled label
                        && label.getText().equals(words));
    }

    private void awaitPage(String number) {
        fx.await(
                "page " + number,
                () -> fx.scene().lookup("#preview-page") instanceof TextField page
                        && page.getText().equals(number));
    }

    @Test
    void readsAReportOfSixtyAgenciesFromPageToPageAndFromHitToHit() throws Exception {
        open();
        fx.picture("supervisor-reports");
        read(DailyReportFixture.aDayOf(60));
        fx.picture("supervisor-reading");
        assertThat(fx.cutTexts()).isEmpty();

        fx.robot().push(KeyCode.CONTROL, KeyCode.F);
        fx.robot().write("Kantor Imigrasi");
        fx.await(
                "all hits are counted",
                () -> fx.scene().lookup("#preview-count") instanceof Labeled count
                        && count.getText().matches("1 dari \\d+"));
        fx.robot().push(KeyCode.F3);
        fx.await(
                "the next hit",
                () -> fx.scene().lookup("#preview-count") instanceof Labeled count
                        && count.getText().startsWith("2 dari "));
        awaitDrawn();
        fx.picture("supervisor-reading-found");
        fx.robot().push(KeyCode.ESCAPE);
        awaitText("#preview-count", "");

        fx.robot().push(KeyCode.END);
        String last = fx.text("#preview-of").replaceAll("\\D", "");
        awaitPage(last);
        fx.robot().push(KeyCode.HOME);
        awaitPage("1");
        fx.robot().push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        awaitPage("2");
        fx.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        fx.run(() -> {
            fx.stage().setWidth(1920);
            fx.stage().setHeight(1080);
        });
        fx.robot().clickOn("#preview-zoom-page");
        awaitDrawn();
        fx.picture("supervisor-reading-1920x1080");
        assertThat(fx.cutTexts()).isEmpty();

        fx.robot().push(KeyCode.ESCAPE);
        fx.await("back at the days", () -> fx.scene().lookup("#preview") == null);
        fx.robot().push(KeyCode.F2);
        fx.await("the hall again", () -> fx.scene().lookup("#supervisor-hall").isVisible());
    }

    @Test
    void readsAReportOfOneAgencyAndSavesIt() throws Exception {
        open();
        read(DailyReportFixture.aDayOf(1));
        fx.robot().push(KeyCode.CONTROL, KeyCode.F);
        fx.robot().write("tidak ada di sini");
        awaitText("#preview-count", "tidak ditemukan");
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);
        awaitText("#preview #reports-told .q-banner-headline", "laporan-harian_2026-11-23.pdf tersimpan");
        fx.picture("supervisor-reading-one-agency");
        assertThat(folder.resolve("laporan-harian_2026-11-23.pdf")).isNotEmptyFile();
    }

    @Test
    void choosesPrinterAndCopiesByKeysAndKeepsThem() throws Exception {
        open();
        printers.plugIn("Kantor", "Lantai 1");
        read(DailyReportFixture.aDayOf(1));
        fx.robot().push(KeyCode.CONTROL, KeyCode.P);
        fx.await("a printer is chosen", () -> !fx.scene().lookup("#print-now").isDisabled());
        fx.run(() -> fx.scene().lookup("#print-copies").requestFocus());
        fx.robot().push(KeyCode.UP).push(KeyCode.UP);
        fx.run(() -> fx.scene().lookup("#print-printer").requestFocus());
        fx.robot().push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        fx.await("the pages alone", () -> fx.scene().lookup("#print") == null);

        fx.robot().push(KeyCode.CONTROL, KeyCode.P);
        fx.await("the pane is back", () -> fx.scene().lookup("#print-now") != null);
        Object copies = fx.ask("#print-copies", Spinner.class, shown -> shown.getValue());
        assertThat(copies).isEqualTo(3);
        Object printer = fx.ask("#print-printer", ComboBox.class, shown -> shown.getValue());
        assertThat(printer).isEqualTo("Lantai 1");
    }

    @Test
    void printsSomePagesAndSaysHowFarThatIs() throws Exception {
        open();
        fx.robot().push(KeyCode.CONTROL, KeyCode.P);
        byte[] pdf = new DailyReportPages(ReportLanguage.INDONESIAN).of(DailyReportFixture.aDayOf(1));
        fx.run(() -> server.gives(pdf));
        awaitText("#print-state .q-banner-headline", "Tidak ada pencetak di komputer ini");
        awaitDrawn();
        fx.picture("supervisor-print-none");

        printers.plugIn("Ruang Pengawas (HP LaserJet)", "Lantai 1");
        fx.robot().clickOn("#print-look");
        fx.await("a printer is chosen", () -> !fx.scene().lookup("#print-now").isDisabled());
        fx.robot().clickOn("#print-pages").write("2-9");
        fx.await("it says which pages there are", () -> fx.text("#print-sum").contains("dari 1 sampai 5"));
        fx.robot().push(KeyCode.BACK_SPACE).write("3");
        fx.robot().clickOn("#print-now");
        awaitText("#print-state .q-banner-headline", "Diserahkan ke pencetak");
        fx.picture("supervisor-print");
        assertThat(printers.taken())
                .containsExactly(
                        new PrintOrder("Ruang Pengawas (HP LaserJet)", 1, 2, 1, "laporan-harian_2026-11-23.pdf"));
        assertThat(fx.cutTexts()).isEmpty();

        printers.fail(PrintFault.REFUSED);
        fx.robot().clickOn("#print-now");
        awaitText("#print-state .q-banner-headline", "Pencetak menolak pekerjaan ini");
        fx.robot().push(KeyCode.ESCAPE);
        fx.await("the pages alone", () -> fx.scene().lookup("#print") == null);
        assertThat(fx.has("#preview")).isTrue();
    }

    @Test
    void saysThatABrokenFileCannotBeShown() {
        open();
        fx.robot().push(KeyCode.ENTER);
        fx.run(() -> server.gives("%PDF-1.7 half".getBytes(StandardCharsets.UTF_8)));
        awaitText("#preview-state .q-empty-headline", "Laporan ini tidak dapat ditampilkan");
        fx.picture("supervisor-reading-broken");
        fx.robot().clickOn("#preview-back");
        fx.await("back at the days", () -> fx.scene().lookup("#preview") == null);
    }

    private final class NoFolder implements id.satuatap.counter.reports.LastFolder {
        @Override
        public Path last() {
            return folder;
        }

        @Override
        public void remember(Path next) {
            // Nobody asks again in these tests.
        }
    }

    private static final class NoTickets implements TicketRecords {
        @Override
        public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletableFuture<Reply<WhyView>> why(String number) {
            return new CompletableFuture<>();
        }
    }
}
