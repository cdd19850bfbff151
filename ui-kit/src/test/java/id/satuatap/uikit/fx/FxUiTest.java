package id.satuatap.uikit.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FxUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 400, 300);

    @Test
    void tasks_run_on_the_fx_thread_in_their_order() {
        List<Integer> order = new ArrayList<>();
        FxDispatcher dispatcher = new FxDispatcher();
        for (int i = 0; i < 3; i++) {
            int number = i;
            dispatcher.execute(() -> {
                assertThat(Platform.isFxApplicationThread()).isTrue();
                order.add(number);
            });
        }
        fx.await("three tasks", () -> order.size() == 3);
        assertThat(order).containsExactly(0, 1, 2);
    }

    @Test
    void another_thread_is_told_that_it_may_not() {
        assertThatThrownBy(FxDispatcher::requireFxThread).hasMessageContaining("FX thread");
        fx.run(FxDispatcher::requireFxThread);
    }

    @Test
    void ticks_come_again_until_they_are_closed() {
        int[] count = new int[2];
        Ticks ticks = Ticks.toolkit();
        Subscription every = fx.call(() -> ticks.every(Duration.ofMillis(20), () -> count[0]++));
        fx.call(() -> ticks.after(Duration.ofMillis(20), () -> count[1]++));
        fx.await("some ticks", () -> count[0] >= 3);
        int seen = fx.call(() -> {
            every.close();
            return count[0];
        });
        Subscription later = fx.call(() -> ticks.after(Duration.ofMillis(60), () -> count[1]++));
        fx.await("the later tick", () -> count[1] == 2);
        later.close();
        assertThat(count[0]).isEqualTo(seen);
    }
}
