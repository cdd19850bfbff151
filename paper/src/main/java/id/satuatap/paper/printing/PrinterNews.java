package id.satuatap.paper.printing;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the server know how the printer stands whenever that is news, hears which one a person accepts, and looks for the help desk's orders as soon as the hall
 * says that there are some. Confined to the FX thread.
 */
public final class PrinterNews {
    /** Should the hall's word of an order be lost. */
    private static final Duration ANYWAY = Duration.ofSeconds(30);

    private final PrintingModel model;
    private final String device;
    private final Consumer<PrinterReport> look;
    private final Consumer<String> accepted;
    private @Nullable PrinterReport told;
    private List<ReprintView> lookedFor = List.of();

    /**
     * @param device this PC's own id
     * @param look tells the server, and looks for orders
     * @param accepted hears of which printer a person said that it is the right one
     */
    public PrinterNews(PrintingModel model, String device, Consumer<PrinterReport> look, Consumer<String> accepted) {
        this.model = model;
        this.device = device;
        this.look = look;
        this.accepted = accepted;
    }

    /** Until the subscription is closed. */
    public Subscription start(Ticks ticks) {
        Subscriptions open = new Subscriptions();
        open.follow(model.linkProperty(), link -> news());
        open.follow(model.catalogueProperty(), catalogue -> news());
        open.follow(model.printerProperty(), printer -> news());
        open.follow(model.hallProperty(), hall -> {
            heard();
            news();
        });
        open.add(ticks.every(ANYWAY, () -> {
            told = null;
            news();
        }));
        return open;
    }

    private void news() {
        if (!model.live() || model.catalogue().isEmpty()) {
            // A server that begins anew knows nothing of the printer.
            told = null;
            return;
        }
        PrinterReport standing = Standing.of(model);
        List<ReprintView> wanted = wanted();
        if (!standing.equals(told) || !lookedFor.containsAll(wanted)) {
            told = standing;
            look.accept(standing);
        }
        lookedFor = wanted;
    }

    private void heard() {
        model.hall().flatMap(HallProjection::kiosks).map(KiosksView::kiosks).orElse(List.of()).stream()
                .filter(kiosk -> kiosk.device().equals(device))
                .map(KioskView::accepted)
                .filter(Objects::nonNull)
                .forEach(accepted);
    }

    private List<ReprintView> wanted() {
        return model.hall().flatMap(HallProjection::kiosks).map(KiosksView::reprints).orElse(List.of()).stream()
                .filter(reprint -> reprint.state() == ReprintState.PENDING)
                .filter(reprint -> Objects.equals(reprint.kiosk(), device))
                .toList();
    }
}
