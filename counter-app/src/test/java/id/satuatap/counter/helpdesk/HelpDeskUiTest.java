package id.satuatap.counter.helpdesk;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.ApproveLateReturn;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.command.ReturnVisitor;
import id.satuatap.protocol.command.SeenState;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.view.WaitingView;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HelpDeskUiTest extends HelpDeskCase {
    @Test
    void anEmptyDeskSaysWhatToDoAndHowTheKiosksStand() {
        open();

        assertThat(fx.texts())
                .contains("Kiosk pintu utara", "Siap", "Kertas habis", "sejak 08.47 WIB", "Mati atau putus")
                .anyMatch(text -> text.startsWith("Cari nomor pengunjung"));
        fx.picture("helpdesk-empty-1024x768");
        fits();
    }

    @Test
    void aNumberInAnySpellingIsFoundAndItsFateToldInWords() {
        open();
        find("ab 12");

        assertThat(fx.text("#helpdesk-number")).isEqualTo("AB-012");
        assertThat(fx.text("#helpdesk-fate")).isEqualTo("Masih menunggu, 7 orang di depannya. Antre sejak 08.20 WIB.");
        assertThat(fx.text("#helpdesk-why"))
                .contains("antara 08.50 dan 09.10 WIB", "AB-006 (prioritas)", "dan 2 lagi", "2 orang");
        fx.picture("helpdesk-found-1024x768");
        fits();
        fx.run(languages::toggle);
        wide();
        assertThat(fx.text("#helpdesk-fate")).startsWith("Still waiting, 7 people before");
        fx.picture("helpdesk-found-en-1366x768");
        fits();
    }

    @Test
    void whatBecomesOfTheNumberIsReadAgainAsSoonAsTheHallShowsIt() {
        mall.waiting.add(aWait());
        open();
        find("AB-012");
        int readings = mall.readings;
        hall();
        assertThat(mall.readings).as("nothing has become of it").isEqualTo(readings);

        mall.waiting.clear();
        mall.called.add(MallWithKiosks.WAITS);
        hall();

        assertThat(fx.text("#helpdesk-fate")).startsWith("Dipanggil");
        assertThat(fx.text("#helpdesk-number")).isEqualTo("AB-012");
    }

    @Test
    void recordsThatDoNotHoldYetWhatTheHallHasShownAreSaidToLagAndReadAgain() {
        open();
        hall();
        mall.reach = new HistoryReach(1, 9);
        find("AB-012");
        assertThat(fx.text("#helpdesk-behind")).startsWith("Catatan belum memuat");
        fx.picture("helpdesk-behind-1024x768");
        fits();

        mall.reach = new HistoryReach(9, 9);
        fx.run(() -> time.pass(Duration.ofSeconds(2)));
        fx.settle();
        assertThat(fx.text("#helpdesk-behind")).isEmpty();
    }

    @Test
    void anAgencyWhoseWorkStandsStillIsToldWithTheNumberAndAllThatFitWhenThereAreTooMany() {
        open();
        hall(Halls.frozen("DKC"));
        find("AB-012");
        assertThat(fx.text("#helpdesk-why")).contains("berhenti sementara sejak 09.00 WIB (jaringan terputus)");
        fx.picture("helpdesk-stopped-1024x768");
        fits();

        mall.more = true;
        find("12");
        assertThat(fx.text("#helpdesk-more")).startsWith("Masih ada nomor lain");
        fx.picture("helpdesk-more-1024x768");
        fits();
    }

    private static WaitingView aWait() {
        return new WaitingView(
                MallWithKiosks.WAITS + "/1",
                MallWithKiosks.WAITS,
                "AB-012",
                "DKC-01",
                "DKC",
                NINE,
                NINE,
                false,
                false,
                null,
                null,
                true,
                null);
    }

    @Test
    void whoComesForOneServiceOnAnotherDayAndGoesOnTodayIsWhereHeIs() {
        open();
        find("EA-020");

        assertThat(fx.text("#helpdesk-fate")).isEqualTo("Sedang dilayani di loket 3 sejak 08.31 WIB.");
    }

    @Test
    void whatIsOnlyPartlyKnownIsChosenAmongTheFewByTheKeyboardAlone() {
        open();
        find("12");
        fx.picture("helpdesk-several-1024x768");
        fits();

        fx.robot().push(KeyCode.DOWN);
        fx.robot().push(KeyCode.ENTER);
        fx.settle();

        assertThat(fx.text("#helpdesk-number")).isEqualTo("AC-012");
        assertThat(fx.text("#helpdesk-fate")).startsWith("Dipanggil ke loket 3 pukul 08.33 WIB dan tidak hadir.");
    }

    @Test
    void aNumberThatNobodyHasIsToldWithWhatToCheck() {
        open();
        find("A-999");

        assertThat(fx.texts()).contains("Tidak ada nomor A-999 hari ini");
        fx.picture("helpdesk-nobody-1024x768");
        fits();
        find("???");
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Ketik nomor seperti A-012"));
    }

    @Test
    void aReprintIsAskedForOnceMoreAndItsOutcomeShown() {
        open();
        find("AB-012");
        press("#helpdesk-reprint", 0, 0);
        assertThat(commands.sent()).isEmpty();
        assertThat(fx.call(() -> fx.node("#helpdesk-no", Button.class).isFocused()))
                .as("the careful answer has the keyboard")
                .isTrue();
        fx.picture("helpdesk-reprint-ask-1024x768");
        fits();
        fx.robot().push(KeyCode.ESCAPE);
        assertThat(fx.seen("#helpdesk-asked")).isFalse();

        press("#helpdesk-reprint", 0, 0);
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new ReprintTicket(MallWithKiosks.WAITS, "kiosk-1", "LOST"));
        fx.run(() -> commands.accept(1));
        mall.printed(ReprintState.FAILED, "PAPER_OUT");
        hall();

        assertThat(fx.text("#helpdesk-printed")).isEqualTo("Diminta cetak pukul 08.58: tidak tercetak (kertas habis)");
        fx.picture("helpdesk-reprint-failed-1024x768");
        fits();
    }

    @Test
    void theFirstPaperOfANumberGivenByHandIsNotSaidToBeMarked() {
        open();
        find("EB-030");
        press("#helpdesk-reprint", 0, 0);
        assertThat(fx.texts()).anyMatch(text -> text.contains("Ini kertas pertamanya, tanpa tanda CETAK ULANG."));
        fits();
        fx.robot().push(KeyCode.ESCAPE);

        mall.printedByHand(ReprintState.UNKNOWN, "KIOSK_RESTARTED");
        hall();
        press("#helpdesk-reprint", 0, 0);
        assertThat(fx.texts()).anyMatch(text -> text.endsWith("Kertasnya bertanda CETAK ULANG."));
    }

    @Test
    void whoMissedHisCallComesBackAndANumberIsCancelledOnlyWhenItIsSaidTwice() {
        open();
        find("AC-012");
        fx.robot().clickOn("#helpdesk-back");
        assertThat(commands.sent()).isEmpty();
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new ReturnVisitor(MallWithKiosks.MISSED));
        fx.run(() -> commands.reject(RejectionCode.RETURN_TOO_LATE));
        fx.settle();
        assertThat(fx.texts()).anyMatch(text -> text.contains("Pengunjung perlu mengambil nomor baru"));
        fx.picture("helpdesk-too-late-1024x768");
        fits();

        assertThat(fx.seen("#helpdesk-late")).isTrue();
        press("#helpdesk-late", 0);
        fx.picture("helpdesk-late-ask-1024x768");
        fits();
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new ApproveLateReturn(MallWithKiosks.MISSED, "CALL_NOT_HEARD"));
        fx.run(() -> commands.accept(1));

        // He missed his next call as well: that it was too late is of the first one.
        WaitingView back = aWait();
        mall.waiting.add(new WaitingView(
                MallWithKiosks.MISSED + "/1",
                MallWithKiosks.MISSED,
                "AC-012",
                back.service(),
                back.agency(),
                back.issuedAt(),
                back.effectiveAt(),
                false,
                false,
                null,
                null,
                true,
                null));
        hall();
        mall.waiting.clear();
        time.pass(Duration.ofSeconds(5));
        hall();
        assertThat(fx.seen("#helpdesk-back")).isTrue();
        assertThat(fx.seen("#helpdesk-late")).isFalse();

        fx.robot().clickOn("#helpdesk-new");
        fx.settle();
        assertThat(fx.text("#helpdesk-chosen")).isEqualTo("Pilih layanan.");
        assertThat(fx.call(() -> fx.node("#helpdesk-service", TextField.class).getText()))
                .isEqualTo("Penggantian KTP-el rusak, hilang, atau berubah data");
        fx.robot().push(KeyCode.F2);

        press("#helpdesk-cancel", 0);
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last())
                .isEqualTo(new CancelTicket(MallWithKiosks.MISSED + "/1", "VISITOR_ASKED", SeenState.MISSED));
    }

    @Test
    void twoNumbersOfOneVisitorAreJoinedAndPartedAndACoupleGetsTwo() {
        open();
        find("AB-012");
        fx.robot().clickOn("#helpdesk-join").write("ab");
        fx.robot().push(KeyCode.ENTER);
        assertThat(fx.call(() -> fx.node("#helpdesk-join", TextField.class).getText()))
                .isEqualTo("ab");
        fx.robot().write(" 17");
        fx.robot().push(KeyCode.ENTER);
        assertThat(commands.sent()).isEmpty();
        fx.picture("helpdesk-join-ask-1024x768");
        fits();
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new JoinVisits(MallWithKiosks.WAITS, "AB-017", "SAME_VISITOR"));
        fx.run(() -> commands.accept(1));

        press("#helpdesk-split", 0);
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last())
                .isEqualTo(new SplitVisit(
                        MallWithKiosks.WAITS, List.of(MallWithKiosks.WAITS + "/2"), "new-visit", "DIFFERENT_WAYS"));
        fx.run(() -> commands.answer(new Accepted(1, 1, CommandResult.of(aTicket()))));
        fx.settle();
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Nomor baru: EA-013, untuk "));
        // It stood in a band alone, which the next press took away before anybody had said or printed it.
        assertThat(fx.text("#helpdesk-issued-say")).contains("EA-013", "Zona 1, loket 7");
        fx.picture("helpdesk-split-1024x768");
        fits();
        assertThat(commands.last()).isEqualTo(new ReportCopy("new-visit", 1, CopyStep.SHOWN, null, "SAID_AT_DESK"));

        press("#helpdesk-issued-print", 0);
        assertThat(commands.last())
                .isInstanceOfSatisfying(
                        ReprintTicket.class, print -> assertThat(print.visit()).isEqualTo("new-visit"));
        fx.run(() -> commands.accept(1));
        fx.settle();

        find("AB-017");
        assertThat(fx.text("#helpdesk-fate")).contains("AB-012, orang yang sama");
        fx.run(languages::toggle);
        fx.settle();
        fx.picture("helpdesk-joined-en-1024x768");
        fits();
        fx.robot().clickOn("#helpdesk-part");
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new PartVisits("visit-joined", "MISTAKE"));
    }

    @Test
    void withoutTheServerNothingIsOffered() {
        open();
        find("AB-012");
        link(Halls.lost());

        assertThat(fx.seen("#helpdesk-lost")).isTrue();
        assertThat(fx.call(() -> fx.node("#helpdesk-reprint", MenuButton.class).isDisabled()))
                .isTrue();
        fx.picture("helpdesk-lost-1024x768");
        fits();
    }
}
