package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskNudgeTest extends DeskCase {
    /** Half of what the supervisor is told after, five minutes in this mall. */
    @Test
    void complaint19_an_officer_who_lets_people_wait_is_reminded_before_his_supervisor_is_told() {
        desk.opened();
        hallWith(aDesk(null));
        ticks.pass(Duration.ofSeconds(140));
        assertThat(told()).isEmpty();

        ticks.pass(Duration.ofSeconds(12));

        assertThat(told()).startsWith("3 pengunjung menunggu");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhileHeServesRestsOrNobodyWaits() {
        desk.opened();
        serving("AB-001");
        ticks.pass(Duration.ofMinutes(10));
        assertThat(told()).isEmpty();

        hallWith(aPausedDesk());
        ticks.pass(Duration.ofMinutes(10));
        assertThat(told()).isEmpty();

        desk.link(Halls.live());
        desk.hall(aHall(sequence++, List.of(), aDesk(null)));
        ticks.pass(Duration.ofMinutes(10));
        assertThat(told()).isEmpty();
    }
}
