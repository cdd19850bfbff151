package id.satuatap.counter.clock;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.counter.link.WithStrip;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** For a person who may confirm the server's clock: a doubt stands above all his pages. Stateless. */
public final class UnderClockDoubt {
    private UnderClockDoubt() {}

    /**
     * A screen that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     */
    public static Screen of(
            Screen below,
            ClockDoubtViewModel model,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx) {
        ClockDoubtBanner banner = new ClockDoubtBanner(model, languages);
        return WithStrip.above(below, banner, banner::open, hall, new NewestHall(fx, model::hall, model::link));
    }
}
