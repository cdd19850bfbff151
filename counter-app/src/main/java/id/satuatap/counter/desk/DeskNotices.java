package id.satuatap.counter.desk;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a desk tells its officer: one notice at a time, in passing or until it was read or is over, and the wink that
 * answers a press that did nothing. Confined to the FX thread.
 */
final class DeskNotices {
    private static final Duration READING_TIME = Duration.ofSeconds(12);
    private static final Duration NOTICING_TIME = Duration.ofMillis(450);

    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<@Nullable DeskNotice> notice = new ReadOnlyObjectWrapper<>(null);
    private @Nullable DeskNotice passing;
    private @Nullable DeskNotice standing;
    /** The first to be read first. */
    private final Deque<DeskNotice> kept = new ArrayDeque<>();

    private @Nullable DeskNotice read;
    private final ReadOnlyBooleanWrapper ignored = new ReadOnlyBooleanWrapper();
    private Subscription reading = Subscription.NONE;
    private Subscription noticing = Subscription.NONE;

    DeskNotices(Ticks ticks) {
        this.ticks = ticks;
    }

    /** What to tell; null for nothing. */
    ReadOnlyObjectProperty<@Nullable DeskNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** True for a moment after a press that was meant for what was there before. */
    ReadOnlyBooleanProperty ignoredProperty() {
        return ignored.getReadOnlyProperty();
    }

    /** Takes the place of what was told before. */
    void say(DeskNotice next) {
        reading.close();
        passing = next;
        show();
        reading = ticks.after(READING_TIME, this::dismiss);
    }

    /** Stays until it was read or is over; null for nothing. What is said in passing stands before it. */
    void stand(@Nullable DeskNotice next) {
        standing = next;
        show();
    }

    /** Stays until it was read, whatever is done meanwhile; the next one is told after it. */
    void keep(DeskNotice next) {
        kept.add(next);
        show();
    }

    /** What was to be read and was not, as one; empty when all was. */
    Optional<Saying> unread() {
        return kept.stream().map(DeskNotice::saying).reduce(Saying::and);
    }

    /** What was said in passing is over. */
    void dismiss() {
        reading.close();
        passing = null;
        show();
    }

    /** The officer has read what is shown. */
    void read() {
        if (passing == null && kept.isEmpty()) {
            read = standing;
        } else if (passing == null) {
            kept.remove();
        }
        dismiss();
    }

    private void show() {
        boolean known = standing != null && standing.equals(read);
        notice.set(passing != null ? passing : !kept.isEmpty() ? kept.element() : known ? null : standing);
    }

    /** A press did nothing. */
    void ignore() {
        noticing.close();
        ignored.set(true);
        noticing = ticks.after(NOTICING_TIME, () -> ignored.set(false));
    }
}
