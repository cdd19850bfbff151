package id.satuatap.hall.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicketNumberTest {
    @Test
    void a_number_is_known_however_it_is_typed() {
        assertThat(List.of("AD-012", "ad-12", " AD012 ", "ad12"))
                .allSatisfy(typed -> assertThat(TicketNumber.typed(typed)).contains(new TicketNumber("AD", 12)));
        assertThat(List.of("", "AD", "AD-0", "12", "AD-x"))
                .allSatisfy(typed -> assertThat(TicketNumber.typed(typed)).isEmpty());
    }
}
