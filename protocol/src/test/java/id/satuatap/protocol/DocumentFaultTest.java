package id.satuatap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.catalogue.FaultReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentFaultTest {
    @Test
    void faultsComeOutOfTheDetailsAsTheyWentIn() {
        List<DocumentFault> faults = List.of(
                DocumentFault.quoting(3, 12, "mall.name", FaultReason.MISSING, List.of(), "missing"),
                DocumentFault.quoting(7, 1, "mall.zone", FaultReason.NO_ZONE, List.of("7"), "there is no zone 7"),
                DocumentFault.quoting(
                        9, 4, "agencies[0].ticketPrefix", FaultReason.SOUNDS_LIKE, List.of("AAB", "AB"), "sounds"));

        assertThat(DocumentFault.in(DocumentFault.details(faults))).isEqualTo(faults);
    }

    @Test
    void theFirstFaultStandsUnderThePlainKeys() {
        assertThat(DocumentFault.details(List.of(DocumentFault.quoting(
                        3, 12, "mall.name", FaultReason.TOO_LONG, List.of("60"), "must have at most 60 characters"))))
                .isEqualTo(Map.of(
                        "line", "3",
                        "column", "12",
                        "field", "mall.name",
                        "code", "TOO_LONG",
                        "value", "60",
                        "reason", "must have at most 60 characters"));
    }

    @Test
    void aFaultOfTheHallHasNoPlaceInTheFile() {
        assertThat(DocumentFault.in(Map.of("field", "counters[L01]", "reason", "is open")))
                .containsExactly(new DocumentFault(0, 0, "counters[L01]", null, List.of(), "is open"));
        assertThat(DocumentFault.in(Map.of())).isEmpty();
    }

    @Test
    void aReasonOfALaterReleaseIsToldInItsWords() {
        assertThat(DocumentFault.in(Map.of("field", "mall", "code", "TOO_GREEN", "reason", "is too green")))
                .containsExactly(new DocumentFault(0, 0, "mall", null, List.of(), "is too green"));
    }

    @Test
    void whatAFileHoldsAndNobodyMaySendIsLeftOutOfAReason() {
        DocumentFault fault = DocumentFault.quoting(
                1,
                1,
                "mall.name",
                FaultReason.NOT_A_CODE,
                List.of("\u001b[2J" + "x".repeat(400)),
                "is \u001b[2J" + "x".repeat(400));

        assertThat(fault.values().get(0)).startsWith(" [2Jxxx").hasSize(300);
        assertThat(fault.reason()).startsWith("is  [2Jxxx").hasSize(300);
    }
}
