package id.satuatap.counter.link;

import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The mall as the workspace of a signed-in person follows it. Confined to the FX thread.
 *
 * <p>Its time is the mall's while the link is live; when it is lost, time stands still at what was last known, so that no
 * wait seems to run on figures of an earlier time.
 */
public final class FollowedMall {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final InstantSource mallClock;
    private final Ticks ticks;
    private final Runnable look;
    private final Consumer<Saying> signedOut;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<LinkState> link;
    private final ReadOnlyObjectWrapper<@Nullable MallView> mall = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HallProjection> hall = new ReadOnlyObjectWrapper<>();
    private boolean heard;
    private boolean over;

    /**
     * A mall of which nothing is known yet.
     *
     * @param mallClock the mall's time, for waits and lengths
     * @param look is run when hall, link or time have become others
     * @param signedOut told why, when the session is no longer good
     */
    public FollowedMall(InstantSource mallClock, Ticks ticks, Runnable look, Consumer<Saying> signedOut) {
        this.mallClock = mallClock;
        this.ticks = ticks;
        this.look = look;
        this.signedOut = signedOut;
        Instant start = mallClock.instant();
        this.now = new ReadOnlyObjectWrapper<>(start);
        this.link = new ReadOnlyObjectWrapper<>(new LinkState(LinkState.Phase.CONNECTING, start, null, null));
    }

    /** Lets times go on until the subscription is closed. */
    public Subscription opened() {
        return ticks.every(A_SECOND, this::look);
    }

    /** What brings the feed's news here. */
    public HallListener listener(Executor fx) {
        return new NewestHall(fx, this::hall, this::link);
    }

    /** The moment that what is shown is true at. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LinkState> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** The mall and its day; null before the hall is known. */
    public ReadOnlyObjectProperty<@Nullable MallView> mallProperty() {
        return mall.getReadOnlyProperty();
    }

    /** The hall as it was last told; empty before. */
    public Optional<HallProjection> hall() {
        return Optional.ofNullable(hall.get());
    }

    /** The hall as it was last told; null before. */
    public ReadOnlyObjectProperty<@Nullable HallProjection> hallProperty() {
        return hall.getReadOnlyProperty();
    }

    public boolean live() {
        return link.get().phase() == LinkState.Phase.LIVE;
    }

    /** The hall is so now. */
    public void hall(HallProjection known) {
        hall.set(known);
        mall.set(known.mall());
        look();
    }

    /** The link is so now. */
    public void link(LinkState known) {
        link.set(known);
        look();
        heard |= live();
        // Before it was heard here, the cause may be of the time before this session.
        if (heard && !over && known.cause() == ErrorCode.NOT_SIGNED_IN) {
            over = true;
            signedOut.accept(new Saying(Tone.WARNING, Answers.class, "error." + ErrorCode.NOT_SIGNED_IN, List.of()));
        }
    }

    private void look() {
        Instant lastKnown = link.get().lastKnown();
        now.set(live() || lastKnown == null ? mallClock.instant() : lastKnown);
        look.run();
    }
}
