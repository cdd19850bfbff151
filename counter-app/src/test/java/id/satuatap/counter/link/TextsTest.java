package id.satuatap.counter.link;

import id.satuatap.counter.CounterConfig;
import id.satuatap.counter.bookings.BookingsScreen;
import id.satuatap.counter.clock.UnderClockDoubt;
import id.satuatap.counter.desk.DeskAction;
import id.satuatap.counter.desk.DeskScreen;
import id.satuatap.counter.desk.Hindrance;
import id.satuatap.counter.desk.Standing;
import id.satuatap.counter.helpdesk.HelpDeskScreen;
import id.satuatap.counter.preview.PreviewView;
import id.satuatap.counter.reports.DayKind;
import id.satuatap.counter.reports.ReportFormat;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.WriteFault;
import id.satuatap.counter.signin.SignInScreen;
import id.satuatap.counter.supervisor.Order;
import id.satuatap.counter.supervisor.SupervisorScreen;
import id.satuatap.counter.supervisor.Warning;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.DayState;
import id.satuatap.uikit.testing.BundleChecks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Answers.class,
                BookingsScreen.class,
                UnderClockDoubt.class,
                DeskScreen.class,
                SignInScreen.class,
                CounterConfig.class,
                SupervisorScreen.class,
                HelpDeskScreen.class,
                ReportsPage.class,
                PreviewView.class
            })
    void everyBundleIsWholeInBothLanguages(Class<?> feature) {
        BundleChecks.beside(feature).all(SOURCES);
    }

    @Test
    void everyAnswerOfTheServerHasWords() {
        BundleChecks.beside(Answers.class)
                .covers("rejection.", RejectionCode.class)
                .covers("error.", ErrorCode.class);
    }

    @Test
    void everyWarningAndEveryOrderHasWords() {
        BundleChecks.beside(SupervisorScreen.class)
                .covers("warning.", Warning.class)
                .covers("order.", Order.class)
                .covers("day.", DayState.class);
    }

    @Test
    void everyDayFormatAndFaultOfAFileHasWords() {
        BundleChecks.beside(ReportsPage.class)
                .covers("kind.", DayKind.class)
                .covers("save.", ReportFormat.class)
                .covers("told.NOT_WRITTEN.", WriteFault.class);
    }

    @Test
    void everyActionAndEveryReasonAgainstItHasWords() {
        BundleChecks.beside(DeskScreen.class)
                .covers("desk.action.", DeskAction.class)
                .covers("desk.why.", Hindrance.class)
                .covers("desk.standing.", Standing.class);
    }
}
