package id.satuatap.kiosk.reprint;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;

/** Lets the server know how the printer stands, as long as the server is there. Confined to the FX thread. */
public final class PrinterNews {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final KioskModel model;
    private final FurtherCopies copies;

    public PrinterNews(KioskModel model, FurtherCopies copies) {
        this.model = model;
        this.copies = copies;
    }

    /** Until the subscription is closed. */
    public Subscription start(Ticks ticks) {
        return ticks.every(EVERY, () -> {
            if (model.live() && model.catalogue().isPresent()) {
                copies.look(Standing.of(model));
            }
        });
    }
}
