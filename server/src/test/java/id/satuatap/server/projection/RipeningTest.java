package id.satuatap.server.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.server.engine.MallFixture;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RipeningTest {
    private static final Instant ISSUED = MallFixture.MONDAY_NINE;

    private final HallState state = new HallState();
    private final Ripening ripening = new Ripening();
    private Instant ripe = ISSUED;

    @BeforeEach
    void publish() {
        new Fold(state)
                .apply(
                        1,
                        ISSUED,
                        new ConfigurationEvent.ConfigurationPublished(1, null, null, MallFixture.catalogue()));
        ripe = ISSUED.plusMillis(state.directory().orElseThrow().settings().callableAfterMillis());
    }

    @Test
    void aRushOfUnprovenPaperIsTakenInPartsAndNobodyIsLeftOut() {
        for (int i = 0; i < 5; i++) {
            ripening.note(waiting(i, false), state);
        }

        assertThat(ripening.due(ripe.minusMillis(1), 2)).isEmpty();
        assertThat(ripening.isDue(ripe.minusMillis(1))).isFalse();
        assertThat(ripening.due(ripe, 3)).hasSize(3);
        assertThat(ripening.isDue(ripe)).isTrue();
        assertThat(ripening.due(ripe, 3)).hasSize(2);
        assertThat(ripening.isDue(ripe)).isFalse();
    }

    @Test
    void whoeverIsCallableAlreadyIsNotWaitedFor() {
        ripening.note(waiting(1, true), state);
        ripening.note(waiting(2, false), state);

        assertThat(ripening.due(ripe, 10)).containsExactly(new LegId("v-2/1"));
    }

    private static ScopedChange waiting(int number, boolean callable) {
        return new ScopedChange(
                Audience.HALL,
                new WaitingChanged(new WaitingView(
                        "v-" + number + "/1",
                        "v-" + number,
                        "AB-00" + number,
                        "REG-1",
                        "REG",
                        ISSUED,
                        ISSUED,
                        false,
                        false,
                        null,
                        null,
                        callable,
                        null)));
    }
}
