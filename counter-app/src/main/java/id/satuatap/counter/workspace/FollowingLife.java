package id.satuatap.counter.workspace;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The life of a workspace that follows the hall: its page listens before the first news can come, and nothing of it is left
 * when it is closed. Confined to the FX thread; it may be opened again.
 */
public final class FollowingLife {
    private final FollowedMall followed;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final Subscriptions open = new Subscriptions();

    /**
     * Of a workspace that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     * @param fx where news are told
     */
    public FollowingLife(FollowedMall followed, Function<HallListener, Subscription> hall, Executor fx) {
        this.followed = followed;
        this.hall = hall;
        this.fx = fx;
    }

    /** @param page lets the page listen until the subscriptions are closed */
    public void open(Consumer<Subscriptions> page) {
        open.add(followed.opened());
        page.accept(open);
        open.add(hall.apply(followed.listener(fx))::close);
    }

    public void close() {
        open.close();
    }
}
