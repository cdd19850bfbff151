package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.counter.Surroundings;
import id.satuatap.counter.preview.SystemPrinters;
import id.satuatap.counter.reports.LastFolder;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipFile;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Timeout(240)
@ResourceLock("the one screen of JavaFX in this process")
class ReportWalkUiTest {
    private static final String FILE = "laporan-harian_2026-11-23";

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private WalkedMall mall;
    private CounterApp app;
    private Path saved;

    @BeforeEach
    void openTheMall() throws Exception {
        mall = WalkedMall.in(folder);
        saved = Files.createDirectory(folder.resolve("saved"));
        Outlets outlets = new Outlets(
                (owner, proposal, name) -> Optional.of(proposal.resolve(name)),
                new Saved(saved),
                SystemPrinters.installed(),
                work::execute,
                work,
                work);
        Surroundings around = new Surroundings(
                DeviceClock.system(),
                ClientMachine.system(),
                Ticks.toolkit(),
                outlets,
                owner -> Optional.empty(),
                List::of,
                new FileSink(folder));
        app = fx.call(() -> CounterApp.open(fx.stage(), mall.desk(), around));
    }

    @AfterEach
    void closeTheMall() {
        if (app != null) {
            fx.run(app::close);
        }
        work.shutdown();
        mall.close();
    }

    private record Saved(Path last) implements LastFolder {
        @Override
        public void remember(Path folder) {
            // The same folder is proposed throughout a walk.
        }
    }

    private void signIn(String person) {
        fx.robot().clickOn("#signin-person").write(person);
        fx.robot().clickOn("#signin-password").write(WalkedMall.PASSWORD).push(KeyCode.ENTER);
        fx.await("signed in", () -> fx.has("#supervisor-page-REPORTS"));
        fx.robot().push(KeyCode.F5);
    }

    private void awaitText(String id, String words) {
        fx.await(id + " says " + words, () -> fx.text(id).contains(words));
    }

    private void save(String format) {
        String file = FILE + "." + format.toLowerCase(Locale.ROOT);
        fx.robot().clickOn("#reports-save-" + format);
        awaitText("#reports-told .q-banner-headline", file + " tersimpan");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    @Test
    void aSupervisorReadsADaysReportFindsAWordAndSavesAllThreeFiles() throws Exception {
        mall.takesANumber("DKC-01");
        mall.takesANumber("IMI-01");
        mall.takesANumber("IMI-01");
        signIn("anton");
        awaitText("#reports-date", "Senin, 23 November 2026");
        assertThat(fx.texts()).contains("Hari berjalan");

        fx.robot().clickOn("#reports-open");
        awaitText("#preview-of", "dari ");
        fx.robot().push(KeyCode.CONTROL, KeyCode.F);
        fx.robot().write("Imigrasi");
        awaitText("#preview-count", "1 dari ");
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);
        awaitText("#preview #reports-told .q-banner-headline", FILE + ".pdf tersimpan");
        fx.robot().push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        fx.await("back at the days", () -> !fx.has("#preview"));
        save("XLSX");
        save("CSV");

        assertThat(text(saved.resolve(FILE + ".pdf")))
                .contains("Laporan Waktu Pelayanan Harian", "Senin, 23 November 2026", "Imigrasi", "oleh Anton");
        try (ZipFile workbook = new ZipFile(saved.resolve(FILE + ".xlsx").toFile())) {
            assertThat(workbook.getEntry("xl/workbook.xml")).isNotNull();
        }
        assertThat(Files.readString(saved.resolve(FILE + ".csv"))).contains("Imigrasi");
        try (var files = Files.list(saved)) {
            assertThat(files).as("no part of a file is left").hasSize(3);
        }
    }

    @Test
    void anAgencysSupervisorGetsHisAgencyAloneAndHearsThatTheServerIsGone() throws Exception {
        mall.takesANumber("DKC-01");
        mall.takesANumber("IMI-01");
        signIn("rini");
        awaitText("#reports-date", "Senin, 23 November 2026");
        assertThat(fx.seen("#reports-scope")).isFalse();
        fx.robot().clickOn("#reports-save-CSV");
        awaitText("#reports-told .q-banner-headline", "_DKC.csv tersimpan");
        assertThat(Files.readString(saved.resolve(FILE + "_DKC.csv")))
                .contains("DKC")
                .doesNotContain("Imigrasi");

        mall.goesAway();
        fx.robot().clickOn("#reports-save-PDF");
        awaitText("#reports-told .q-banner-headline", "belum didapat");
        assertThat(fx.seen("#reports-again")).isTrue();
        assertThat(saved.resolve(FILE + "_DKC.pdf")).doesNotExist();
    }
}
