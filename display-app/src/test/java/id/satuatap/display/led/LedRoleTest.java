package id.satuatap.display.led;

import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCall;
import static id.satuatap.display.HallFixture.aCounter;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.led.LedText;
import id.satuatap.display.HallFixture;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CounterState;
import org.junit.jupiter.api.Test;

/** A unit could hang above a counter and nowhere else. */
class LedRoleTest {
    private final HallFixture hall = aHall();

    private LedText shown(String role) {
        return LedTexts.of(LedRole.parse(role), hall.projection());
    }

    @Test
    void aZonesUnitShowsWhatWasCalledThereLastAndBlinksWhileTheVisitorIsAwaited() {
        assertThat(shown("zone:1")).as("nobody was called yet").isEqualTo(LedText.BLANK);

        hall.call(aCall("A-011", "2", "DKC", 1, NOW.minusSeconds(60), 1, CallState.SERVING))
                .call(aCall("A-012", "3", NOW))
                .call(aCall("B-001", "9", "IMI", 2, NOW.plusSeconds(5), 1, CallState.ENDED));
        assertThat(shown("zone:1")).isEqualTo(LedText.blinking("A-012 3"));
        assertThat(shown("zone:1/number")).isEqualTo(LedText.blinking("A-012"));
        assertThat(shown("zone:1/counter/steady")).isEqualTo(LedText.steady("3"));
        assertThat(shown("zone:2/number")).as("it stays").isEqualTo(LedText.steady("B-001"));
        assertThat(shown("zone:3")).isEqualTo(LedText.BLANK);
    }

    @Test
    void aQueuesUnitShowsHowManyWait() {
        hall.ending("DKC", null, null);

        assertThat(shown("queue:DKC-01")).isEqualTo(LedText.steady("3"));
        assertThat(shown("queue:NONE-01")).isEqualTo(LedText.BLANK);
    }

    @Test
    void aCountersUnitShowsItsNumber() {
        hall.counter(aCounter("3", CounterState.OPEN, "A-012"));

        assertThat(shown("C3")).isEqualTo(LedText.steady("A-012"));
        assertThat(shown("C4")).isEqualTo(LedText.BLANK);
    }

    @Test
    void whatARoleCannotShowIsSaid() {
        assertThatThrownBy(() -> LedAssignment.parse("queue:DKC-01/counter=40")).hasMessageContaining("queue shows");
        assertThatThrownBy(() -> LedAssignment.parse("zone:north=40")).hasMessageContaining("a zone is a number");
        assertThatThrownBy(() -> LedAssignment.parse("C1/colour=40")).hasMessageContaining("no unit shows");
    }
}
