package id.satuatap.hall.command;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed went into the record, where nobody could take a name out of it again. */
class ReasonCodeTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"A", "NO_SOUND", "E404", "ABCDEFGHIJKLMNOPQRSTUVWXYZ_01234"})
    void a_reason_is_a_code_or_none(String reason) {
        assertThatNoException().isThrownBy(() -> everyCommandWith(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "break", "BU SITI", "TUNGGU:3404", "ABCDEFGHIJKLMNOPQRSTUVWXYZ_012345", "É", "A\n"})
    void words_are_no_reason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficerCommand.PauseCounter(new CounterCode("L01"), reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitorCommand.ReportCopy(new VisitId("v"), 1, CopyState.FAILED, null, reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoiceCommand.ReportAnnouncement(new AnnouncementId("a"), false, reason));
    }

    /** A break without a reason was on record as one, though nobody could say later why the counter had stood still. */
    @Test
    void a_break_needs_one() {
        assertThatNoException()
                .isThrownBy(() ->
                        new OfficerCommand.PauseCounter(new CounterCode("L01"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ_01234"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficerCommand.PauseCounter(new CounterCode("L01"), null));
    }

    private static void everyCommandWith(String reason) {
        new VisitorCommand.ReportCopy(new VisitId("v"), 1, CopyState.FAILED, null, reason);
        new VoiceCommand.ReportAnnouncement(new AnnouncementId("a"), false, reason);
    }
}
