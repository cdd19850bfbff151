package id.satuatap.counter.day;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.counter.link.WithStrip;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** For a person who may open and close the business day: how it stands is told below his page. Stateless. */
public final class AboveDayBar {
    private AboveDayBar() {}

    /**
     * A screen that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     */
    public static Screen of(
            Screen above,
            DayByHandViewModel model,
            MallText mallText,
            Function<HallListener, Subscription> hall,
            Executor fx) {
        DayBar bar = new DayBar(model, mallText);
        return WithStrip.below(
                above,
                bar,
                open -> {
                    bar.open(open);
                    open.add(model.opened());
                },
                hall,
                new NewestHall(fx, model::hall, model::link));
    }
}
