package id.satuatap.paper.printing;

import id.satuatap.paper.PaperLayout;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.template.TemplateView;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps how tickets are laid out, and fetches it when the hall names another version. Confined to the FX thread but for
 * {@link #layout}. One that cannot be read is as good as none: the last one stays.
 */
final class LayoutWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LayoutWatch.class);
    private static final int USUAL = 0;

    private final LanClient client;
    private final Executor fx;
    private final Runnable settled;
    private volatile PaperLayout layout = PaperLayout.usual();
    private int known = USUAL;
    private int failed = USUAL;
    private boolean fetching;

    /** @param settled told when the one that the hall names is there, or cannot be had now */
    LayoutWatch(LanClient client, Executor fx, Runnable settled) {
        this.client = client;
        this.fx = fx;
        this.settled = settled;
    }

    /** As last fetched; any thread. */
    PaperLayout layout() {
        return layout;
    }

    /** Whether tickets are laid out as the hall says, or as well as they can be now. */
    boolean settled(Optional<HallProjection> hall) {
        int wanted = wanted(hall);
        return wanted == known || wanted == failed;
    }

    void look(Optional<HallProjection> hall) {
        int wanted = wanted(hall);
        if (fetching || hall.isEmpty() || wanted == known) {
            return;
        }
        if (wanted == USUAL) {
            known = USUAL;
            layout = PaperLayout.usual();
            return;
        }
        fetching = true;
        var unused = client.ticketTemplate().thenAcceptAsync(reply -> fetched(wanted, reply), fx);
    }

    private void fetched(int wanted, Reply<TemplateView> reply) {
        fetching = false;
        failed = wanted;
        boolean got = reply.match(this::take, error -> {
            LOG.info("Tickets' layout not fetched code={}", error.code());
            return false;
        });
        LOG.debug("layout wanted={} got={}", wanted, got);
        settled.run();
    }

    private boolean take(TemplateView published) {
        Optional<PaperLayout> read = PaperLayout.read(published.document(), published.logo());
        // Whether it can be read or not: to ask for the same once more would change nothing.
        known = published.version();
        if (read.isEmpty()) {
            LOG.warn("Tickets' layout cannot be read, the last one stays version={}", published.version());
            return false;
        }
        layout = read.get();
        LOG.info("Tickets are laid out anew version={}", published.version());
        return true;
    }

    private static int wanted(Optional<HallProjection> hall) {
        return hall.map(HallProjection::mall).map(mall -> mall.ticketTemplate()).orElse(USUAL);
    }
}
