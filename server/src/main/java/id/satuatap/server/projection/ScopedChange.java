package id.satuatap.server.projection;

import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.HeldChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.change.PairingsChanged;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import org.jspecify.annotations.Nullable;

/** A change of one thing, and whom it is for. Immutable; two with the same audience and change are equal. */
public final class ScopedChange {
    private final Audience audience;
    private final Change change;
    private final String key;

    public ScopedChange(Audience audience, Change change) {
        this.audience = audience;
        this.change = change;
        this.key = change.match(KEYS);
    }

    public Audience audience() {
        return audience;
    }

    public Change change() {
        return change;
    }

    /** Names the thing: of two changes with the same key the later one stands. Made once: each view is kept under it twice. */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScopedChange that && audience.equals(that.audience) && change.equals(that.change);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return audience + " " + change;
    }

    static String keyOfWaiting(String leg) {
        return "waiting " + leg;
    }

    static String keyOfHeld(String leg) {
        return "held " + leg;
    }

    static String keyOfAnnouncement(String announcement) {
        return "announcement " + announcement;
    }

    private static final Change.Cases<String> KEYS = new Change.Cases<>() {
        @Override
        public String mallChanged(MallChanged change) {
            return "mall";
        }

        @Override
        public String serviceChanged(ServiceChanged change) {
            return "service " + change.service().service();
        }

        @Override
        public String counterChanged(CounterChanged change) {
            return "counter " + change.counter().counter();
        }

        @Override
        public String callChanged(CallChanged change) {
            return "call " + change.call().turn();
        }

        @Override
        public String announcementChanged(AnnouncementChanged change) {
            return keyOfAnnouncement(change.announcement().announcement());
        }

        @Override
        public String waitingChanged(WaitingChanged change) {
            return keyOfWaiting(change.waiting().leg());
        }

        @Override
        public String waitingRemoved(WaitingRemoved change) {
            return keyOfWaiting(change.leg());
        }

        @Override
        public String heldChanged(HeldChanged change) {
            return keyOfHeld(change.held().leg());
        }

        @Override
        public String heldRemoved(HeldRemoved change) {
            return keyOfHeld(change.leg());
        }

        @Override
        public String deskChanged(DeskChanged change) {
            return "desk " + change.desk().counter();
        }

        @Override
        public String serviceFiguresChanged(ServiceFiguresChanged change) {
            return "figures of service " + change.figures().service();
        }

        @Override
        public String counterFiguresChanged(CounterFiguresChanged change) {
            return "figures of counter " + change.figures().counter();
        }

        @Override
        public String deviceChanged(DeviceChanged change) {
            return "device " + change.device().device();
        }

        @Override
        public String pairingsChanged(PairingsChanged change) {
            return "pairings";
        }

        @Override
        public String kiosksChanged(KiosksChanged change) {
            return "kiosks";
        }

        @Override
        public String faultsChanged(FaultsChanged change) {
            return "faults of " + change.faults().counter();
        }

        @Override
        public String overridesChanged(OverridesChanged change) {
            return "overrides of " + change.overrides().agency();
        }
    };
}
