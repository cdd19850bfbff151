package id.satuatap.counter.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.view.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Numbers that are given by hand. */
class GivingNumbersUiTest extends HelpDeskCase {
    @Test
    void aNumberIsGivenByHandByTheKeyboardAloneAndSaidAloud() {
        open();
        fx.robot().push(KeyCode.F3);
        fx.settle();
        fx.picture("helpdesk-services-1024x768");
        fits();
        fx.robot().write("paspor 10");
        fx.robot().push(KeyCode.ENTER);
        fx.robot().push(KeyCode.ENTER);
        fx.settle();

        assertThat(commands.last()).isEqualTo(new IssueTicket("new-visit", "IMI-01", 1, false, Language.INDONESIAN));
        fx.run(() -> commands.answer(new Accepted(1, 1, CommandResult.of(aTicket()))));
        fx.settle();

        assertThat(commands.last()).isEqualTo(new ReportCopy("new-visit", 1, CopyStep.SHOWN, null, "SAID_AT_DESK"));
        assertThat(fx.text("#helpdesk-issued-number")).isEqualTo("EA-013");
        assertThat(fx.text("#helpdesk-issued-say")).contains("EA-013", "Zona 1, loket 7", "12 orang");
        fx.picture("helpdesk-issued-1024x768");
        fits();
        fx.run(languages::toggle);
        wide();
        fx.picture("helpdesk-issued-en-1366x768");
        fits();
    }

    @Test
    void aServiceThatIsOpenByApprovalSaysByWhoseAndANumberIsGivenUnderIt() {
        approved.add(new OverrideView(
                "o",
                "IMI",
                null,
                LocalDate.parse("2026-11-23"),
                HoursDecision.EXTENDED,
                null,
                LocalTime.of(16, 30),
                "MANY_WAIT",
                "Rini Wulandari"));
        open();
        fx.robot().push(KeyCode.F3);
        fx.robot().write("paspor 10");
        fx.robot().push(KeyCode.ENTER);
        fx.settle();
        assertThat(fx.text("#helpdesk-chosen"))
                .endsWith("Tutup lebih lambat hari ini, pukul 16.30 WIB, disetujui Rini Wulandari.");
        fx.picture("helpdesk-override-1024x768");
        fits();
        fx.robot().push(KeyCode.ENTER);
        assertThat(commands.last()).isEqualTo(new IssueTicket("new-visit", "IMI-01", 1, false, Language.INDONESIAN));
    }

    @Test
    void oneNumberIsGivenForALifeEventAndForServicesThatWereAddedOneByOne() {
        open();
        fx.robot().push(KeyCode.F3);
        press("#helpdesk-life-events", 0);
        fx.picture("helpdesk-life-event-1024x768");
        fits();
        fx.robot().clickOn("#helpdesk-give");
        assertThat(commands.last())
                .isEqualTo(new IssueJourney(
                        "new-visit", "ABROAD", List.of("DKC-02", "IMI-01"), 1, false, Language.INDONESIAN));
        fx.run(() -> commands.answer(
                new Rejected(RejectionCode.SERVICE_CLOSED, Map.of("reason", "QUOTA_USED_UP", "service", "IMI-01"))));
        fx.settle();
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Kuota Paspor elektronik masa berlaku 10 tahun"));

        fx.robot().clickOn("#helpdesk-service");
        fx.robot().write("pertanahan pengecekan");
        fx.robot().push(KeyCode.ENTER);
        fx.robot().clickOn("#helpdesk-add");
        fx.settle();
        fx.run(languages::toggle);
        wide();
        fx.picture("helpdesk-stops-en-1366x768");
        fits();
        fx.robot().clickOn("#helpdesk-give");
        assertThat(commands.last())
                .as("nothing is known any more of what comes before what")
                .isEqualTo(new IssueJourney(
                        "new-visit", null, List.of("DKC-02", "IMI-01", "BPN-01"), 1, false, Language.INDONESIAN));
    }

    @Test
    void aServiceThatGivesNoNumberSaysWhyAndARefusalIsAsPlainAsAtTheKiosk() {
        open();
        fx.robot().push(KeyCode.F3);
        fx.robot().write("paspor 10");
        fx.robot().push(KeyCode.ENTER);
        fx.robot().push(KeyCode.ENTER);
        fx.run(() -> commands.answer(new Rejected(RejectionCode.SERVICE_CLOSED, Map.of("reason", "QUOTA_USED_UP"))));
        fx.settle();
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Kuota ") && text.endsWith("hari ini habis."));
        assertThat(fx.seen("#helpdesk-issued")).isFalse();

        fx.run(() -> fx.node("#helpdesk-service", TextField.class).setText("tidak ada layanan ini"));
        fx.settle();
        assertThat(fx.texts()).contains("Tidak ada layanan dengan kata itu");
        fx.picture("helpdesk-refused-1024x768");
        fits();
    }
}
