package id.satuatap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.DocumentFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentFaultTest {
    @Test
    void faultsComeOutOfTheDetailsAsTheyWentIn() {
        List<DocumentFault> faults = List.of(
                new DocumentFault(3, 12, "mall.name", "missing"),
                new DocumentFault(7, 1, "", "is not JSON"),
                new DocumentFault(9, 4, "agencies[0].code", "must be 2 to 4 capital letters"));

        assertThat(DocumentFault.in(DocumentFault.details(faults))).isEqualTo(faults);
    }

    @Test
    void theFirstFaultStandsUnderThePlainKeys() {
        assertThat(DocumentFault.details(List.of(new DocumentFault(3, 12, "mall.name", "missing"))))
                .isEqualTo(Map.of("line", "3", "column", "12", "field", "mall.name", "reason", "missing"));
    }

    @Test
    void aFaultOfTheHallHasNoPlaceInTheFile() {
        assertThat(DocumentFault.in(Map.of("field", "counters[L01]", "reason", "is open")))
                .containsExactly(new DocumentFault(0, 0, "counters[L01]", "is open"));
        assertThat(DocumentFault.in(Map.of())).isEmpty();
    }

    @Test
    void whatAFileHoldsAndNobodyMaySendIsLeftOutOfAReason() {
        DocumentFault fault = DocumentFault.quoting(1, 1, "mall.name", "is \u001b[2J" + "x".repeat(400));

        assertThat(fault.reason()).startsWith("is  [2Jxxx").hasSize(300);
    }
}
