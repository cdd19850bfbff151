package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.device.PartFault;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DeviceNewsTest {
    private static final PartFault KEYPAD = new PartFault(DevicePart.KEYPAD, null, DeviceTrouble.GONE);

    private final List<List<PartFault>> told = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private boolean away;
    private final DeviceNews news = new DeviceNews(
            faults -> {
                told.add(faults);
                return CompletableFuture.completedFuture(
                        away
                                ? new Reply.Failed<>(WireError.of(ErrorCode.NO_ANSWER, "nobody there"))
                                : new Reply.Got<>(true));
            },
            later::add);

    private void timePasses() {
        later.remove().run();
    }

    @Test
    void nothingIsToldWhereNothingWasWrong() {
        news.start();
        timePasses();
        timePasses();

        assertThat(told).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAgainAndAgainAndOnceThatItIsWellEvenIfTheServerWasAway() {
        news.start();
        news.wrong(List.of(KEYPAD));
        timePasses();
        timePasses();
        assertThat(told).containsExactly(List.of(KEYPAD), List.of(KEYPAD));

        told.clear();
        away = true;
        news.wrong(List.of());
        timePasses();
        away = false;
        timePasses();
        timePasses();
        assertThat(told).containsExactly(List.of(), List.of());
    }

    @Test
    void onceClosedItIsSilent() {
        news.start();
        news.wrong(List.of(KEYPAD));
        news.close();
        timePasses();

        assertThat(told).isEmpty();
        assertThat(later).isEmpty();
    }
}
