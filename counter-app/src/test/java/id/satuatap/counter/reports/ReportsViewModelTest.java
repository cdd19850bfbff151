package id.satuatap.counter.reports;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.HeldReports;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.uikit.testing.ManualTicks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewModelTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final Scope LAND = new Scope("BPN", "Kantor Pertanahan");
    private static final byte[] FILE = {'%', 'P', 'D', 'F'};

    @TempDir
    Path folder;

    private final HeldReports server = new HeldReports();
    private final ManualTicks time = new ManualTicks(NINE);
    private KeptFolder kept;
    private ReportsViewModel model;

    @BeforeEach
    void knowTwoDays() {
        kept = new KeptFolder(folder);
        model = new ReportsViewModel(server, List.of(Scope.MALL, LAND), kept, Runnable::run, Runnable::run, time);
        server.tells(HeldReports.running(TUESDAY), HeldReports.closed(MONDAY));
        model.refresh();
    }

    private Told told() {
        return model.toldProperty().get();
    }

    @Test
    void proposesTheNewestDayThatIsOver() {
        assertThat(model.chosenProperty().get()).isEqualTo(MONDAY);
    }

    @Test
    void keepsTheChosenDayWhenItLooksAgain() {
        model.chosenProperty().set(TUESDAY);
        server.tells(HeldReports.notArchived(TUESDAY), HeldReports.closed(MONDAY));
        model.refresh();
        assertThat(model.chosenProperty().get()).isEqualTo(TUESDAY);
    }

    @Test
    void keepsTheDaysItKnowsWhenTheServerIsGone() {
        server.isGone();
        model.refresh();
        assertThat(model.daysProperty().get().phase()).isEqualTo(Days.Phase.FAILED);
        assertThat(model.daysProperty().get().known()).hasSize(2);
    }

    @Test
    void choosesADayByItsDateAndSaysWhyNot() {
        assertThat(model.choose("24-11")).isNull();
        assertThat(model.chosenProperty().get()).isEqualTo(TUESDAY);
        assertThat(model.choose("25-11")).isEqualTo("typed.noDay");
        assertThat(model.choose("besok")).isEqualTo("typed.noDate");
        assertThat(model.chosenProperty().get()).isEqualTo(TUESDAY);
    }

    @Test
    void savesWhereItWasWantedAndProposesThatFolderNextTime() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("arsip"));
        Path target = elsewhere.resolve("laporan.xlsx");
        model.scopeProperty().set(LAND);
        model.save(ReportFormat.XLSX, target);
        time.pass(Duration.ofSeconds(3));
        assertThat(model.workProperty().get().seconds()).isEqualTo(3);
        server.gives(FILE);

        assertThat(server.asked()).containsExactly("2026-11-23 XLSX BPN");
        assertThat(target).hasBinaryContent(FILE);
        assertThat(told().kind()).isEqualTo(Told.Kind.SAVED);
        assertThat(model.workProperty().get().busy()).isFalse();
        assertThat(kept.last()).isEqualTo(elsewhere);
    }

    @Test
    void holdsAReportThatCouldNotBeWrittenUntilItLiesElsewhere() {
        model.save(ReportFormat.PDF, folder.resolve("gone/laporan.pdf"));
        server.gives(FILE);
        assertThat(told().fault()).isEqualTo(WriteFault.NO_FOLDER);
        assertThat(kept.last()).isEqualTo(folder);

        model.saveElsewhere(folder.resolve("laporan.pdf"));
        assertThat(folder.resolve("laporan.pdf")).hasBinaryContent(FILE);
        assertThat(told().kind()).isEqualTo(Told.Kind.SAVED);
        assertThat(server.asked()).as("nothing was made anew").hasSize(1);
    }

    @Test
    void givesUpADiskThatDoesNotAnswerAndHoldsTheReport() {
        Queue<Runnable> disk = new ArrayDeque<>();
        model = new ReportsViewModel(server, List.of(Scope.MALL), kept, disk::add, Runnable::run, time);
        model.refresh();
        model.save(ReportFormat.PDF, folder.resolve("a.pdf"));
        server.gives(FILE);
        time.pass(ReportsViewModel.WRITING_MAX);
        assertThat(told().fault()).isEqualTo(WriteFault.SILENT);
        assertThat(model.workProperty().get().busy()).isFalse();

        model.saveElsewhere(folder.resolve("b.pdf"));
        disk.remove().run();
        assertThat(model.workProperty().get().busy())
                .as("the first one came too late")
                .isTrue();
        disk.remove().run();
        assertThat(told().kind()).isEqualTo(Told.Kind.SAVED);
        assertThat(folder.resolve("b.pdf")).hasBinaryContent(FILE);
    }

    @Test
    void proposesAnotherFolderWhenTheLastOneDoesNotAnswer() {
        Queue<Runnable> disk = new ArrayDeque<>();
        model = new ReportsViewModel(server, List.of(Scope.MALL), kept, disk::add, Runnable::run, time);
        List<Path> told = new ArrayList<>();
        model.folder(told::add);
        model.folder(told::add);
        assertThat(told).isEmpty();
        time.pass(Duration.ofSeconds(2));
        assertThat(told).containsExactly(kept.fallback());
        disk.remove().run();
        model.folder(told::add);
        disk.remove().run();
        assertThat(told).containsExactly(kept.fallback(), folder);
    }

    @Test
    void dropsAnAnswerThatNobodyWaitsForAnyMore() {
        model.open(false);
        model.cancel();
        server.gives(FILE);
        assertThat(model.openedProperty().get()).isNull();
        assertThat(model.workProperty().get().busy()).isFalse();
        time.pass(Duration.ofSeconds(5));
        assertThat(model.workProperty().get()).isEqualTo(Work.NONE);
    }

    @Test
    void asksForOneReportAtATime() {
        model.open(false);
        model.save(ReportFormat.CSV, folder.resolve("a.csv"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void asksOnceMoreForWhatTheServerDidNotGive() {
        model.open(true);
        server.refuses(ErrorCode.WORKER_FAILED);
        assertThat(told().kind()).isEqualTo(Told.Kind.NOT_MADE);
        assertThat(told().saying().key()).isEqualTo("error.WORKER_FAILED");

        model.again();
        server.gives(FILE);
        assertThat(model.openedProperty().get().order().print()).isTrue();
        assertThat(told()).isNull();
    }

    @Test
    void savesWhatIsLookedAtAsItIs() {
        model.open(false);
        server.gives(FILE);
        model.saveOpened(folder.resolve("laporan.pdf"));
        assertThat(folder.resolve("laporan.pdf")).hasBinaryContent(FILE);
        assertThat(server.asked()).hasSize(1);
        model.leave();
        assertThat(model.openedProperty().get()).isNull();
    }

    @Test
    void namesAFileByItsDayAndItsAgency() {
        assertThat(model.fileName(ReportFormat.PDF)).contains("laporan-harian_2026-11-23.pdf");
        model.scopeProperty().set(LAND);
        assertThat(model.fileName(ReportFormat.CSV)).contains("laporan-harian_2026-11-23_BPN.csv");
    }
}
