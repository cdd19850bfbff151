package id.satuatap.hall.moving;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferringTest {
    @ParameterizedTest
    @CsvSource({"KEEP, 1", "NOW, 4", "PLACES_BACK, 3"})
    void a_transferred_visitor_keeps_his_number_and_enters_by_the_setting(TransferPlace place, int position) {
        HallDay day = HallDay.open();
        day.publish(HallCatalogue.mall(HallCatalogue.settings(place)));
        day.accepted(SITI, new id.satuatap.hall.command.OfficerCommand.OpenCounter(counter("L01")));
        Visit moved = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        for (int others = 0; others < 3; others++) {
            day.visitor("DKC-02");
        }
        day.later(Duration.ofMinutes(5));

        day.accepted(SITI, new TransferTicket(counter("L01"), turn.id(), HallDay.service("DKC-02"), null, null));

        Leg second = day.state.leg(moved.id().leg(2)).orElseThrow();
        assertThat(second.state()).isEqualTo(LegState.WAITING);
        assertThat(second.transferredFrom()).isEqualTo(HallDay.service("DKC-01"));
        assertThat(day.firstLeg(moved).state()).isEqualTo(LegState.TRANSFERRED);
        assertThat(day.state
                        .line(HallDay.service("DKC-02"))
                        .inOrder()
                        .map(java.util.Map.Entry::getValue)
                        .toList()
                        .indexOf(second.id()))
                .isEqualTo(position - 1);
        assertThat(day.state.visit(moved.id()).orElseThrow().number()).isEqualTo(moved.number());
    }

    @Test
    void a_transfer_to_the_same_or_an_unknown_service_is_refused() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(BUDI, "L02");

        day.rejected(
                BUDI,
                new TransferTicket(counter("L02"), turn.id(), HallDay.service("DKC-01"), null, null),
                RejectionCode.SAME_SERVICE);
        day.rejected(
                BUDI,
                new TransferTicket(counter("L02"), turn.id(), HallDay.service("NIX-01"), null, null),
                RejectionCode.UNKNOWN_SERVICE);
    }
}
