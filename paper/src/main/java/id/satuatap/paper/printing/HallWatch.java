package id.satuatap.paper.printing;

import id.satuatap.paper.PaperLayout;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.fx.Latest;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the hall from the link's thread to the model, and fetches catalogue and tickets' layout when the hall names
 * another version.
 * Told on the link's thread; the model changes on the FX thread.
 */
public final class HallWatch implements HallListener, Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(HallWatch.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final PrintingModel model;
    private final LanClient client;
    private final Executor fx;
    private final Runnable serverBack;
    private final Latest<LinkState> links;
    private final Latest<HallProjection> halls;
    private final AtomicReference<@Nullable CatalogueView> newest = new AtomicReference<>();
    private final LayoutWatch layouts;
    private Subscription ticking = Subscription.NONE;
    private boolean fetching;
    private boolean told;

    /**
     * @param fx the FX thread
     * @param serverBack told on the FX thread whenever server, clock, catalogue and tickets' layout have become known
     */
    public HallWatch(PrintingModel model, LanClient client, Executor fx, Runnable serverBack) {
        this.model = model;
        this.client = client;
        this.fx = fx;
        this.serverBack = serverBack;
        this.layouts = new LayoutWatch(client, fx, this::tellWhereDue);
        this.links = new Latest<>(fx, this::linkIs);
        this.halls = new Latest<>(fx, this::hallIs);
    }

    /** Begins to look after the catalogue; FX thread. */
    public void start(Ticks ticks) {
        ticking = ticks.every(LOOK_AGAIN, this::fetchWhereDue);
    }

    /** The catalogue as last fetched; any thread. */
    public Optional<CatalogueView> catalogue() {
        return Optional.ofNullable(newest.get());
    }

    /** How tickets are laid out, as last fetched; any thread. */
    public PaperLayout layout() {
        return layouts.layout();
    }

    @Override
    public void linkChanged(LinkState link) {
        links.offer(link);
    }

    @Override
    public void hallReplaced(HallProjection hall) {
        halls.offer(hall);
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        halls.offer(hall);
    }

    @Override
    public void close() {
        ticking.close();
    }

    private void linkIs(LinkState link) {
        model.linkProperty().set(link);
        told &= model.live();
        fetchWhereDue();
        tellWhereDue();
    }

    private void hallIs(HallProjection hall) {
        model.hallProperty().set(hall);
        fetchWhereDue();
        tellWhereDue();
    }

    private void tellWhereDue() {
        if (!told && model.live() && model.catalogue().isPresent() && layouts.settled(model.hall())) {
            told = true;
            serverBack.run();
        }
    }

    private void fetchWhereDue() {
        if (model.linkProperty().get() != null) {
            layouts.look(model.hall());
        }
        Optional<Integer> wanted = model.hall().map(hall -> hall.mall().catalogueVersion());
        Optional<Integer> known = model.catalogue().map(CatalogueView::version);
        if (fetching
                || wanted.isEmpty()
                || wanted.equals(known)
                || model.linkProperty().get() == null) {
            return;
        }
        fetching = true;
        var unused = client.catalogue()
                .thenAcceptAsync(
                        reply -> reply.match(this::fetched, error -> {
                            LOG.info("Catalogue not fetched code={}", error.code());
                            fetching = false;
                            return false;
                        }),
                        fx);
    }

    private boolean fetched(CatalogueView catalogue) {
        LOG.info("Catalogue fetched version={}", catalogue.version());
        fetching = false;
        newest.set(catalogue);
        model.catalogueProperty().set(catalogue);
        tellWhereDue();
        return true;
    }
}
