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
import id.satuatap.protocol.view.CallView;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every view as it was told last: the fold of all changes, as each client keeps it too. Confined to one thread.
 */
public final class HallPicture {
    /** How many calls of a zone are kept. */
    static final int CALLS_OF_A_ZONE_MAX = 12;

    private static final Comparator<CallView> OLDEST_FIRST =
            Comparator.comparing(CallView::lastCalledAt).thenComparing(CallView::turn);

    private final Map<String, ScopedChange> views = new LinkedHashMap<>();
    private final Map<Integer, Map<String, CallView>> callsOfZone = new HashMap<>();

    public void apply(ScopedChange change) {
        change.change().match(new Folding(change));
    }

    /** Starts over. */
    public void replace(Collection<ScopedChange> all) {
        views.clear();
        callsOfZone.clear();
        all.forEach(this::apply);
    }

    public Optional<ScopedChange> find(String key) {
        return Optional.ofNullable(views.get(key));
    }

    /** All views, each as the change that told it. */
    public List<ScopedChange> all() {
        return List.copyOf(views.values());
    }

    private final class Folding implements Change.Cases<Boolean> {
        private final ScopedChange change;

        Folding(ScopedChange change) {
            this.change = change;
        }

        private boolean keep() {
            views.put(change.key(), change);
            return true;
        }

        private boolean forget() {
            views.remove(change.key());
            return true;
        }

        @Override
        public Boolean mallChanged(MallChanged told) {
            return keep();
        }

        @Override
        public Boolean serviceChanged(ServiceChanged told) {
            return keep();
        }

        @Override
        public Boolean counterChanged(CounterChanged told) {
            return keep();
        }

        @Override
        public Boolean callChanged(CallChanged told) {
            keep();
            forgetOldCalls(told.call());
            return true;
        }

        @Override
        public Boolean announcementChanged(AnnouncementChanged told) {
            return told.announcement().finished() ? forget() : keep();
        }

        @Override
        public Boolean waitingChanged(WaitingChanged told) {
            return keep();
        }

        @Override
        public Boolean waitingRemoved(WaitingRemoved told) {
            return forget();
        }

        @Override
        public Boolean heldChanged(HeldChanged told) {
            return keep();
        }

        @Override
        public Boolean heldRemoved(HeldRemoved told) {
            return forget();
        }

        @Override
        public Boolean deskChanged(DeskChanged told) {
            return keep();
        }

        @Override
        public Boolean serviceFiguresChanged(ServiceFiguresChanged told) {
            return keep();
        }

        @Override
        public Boolean counterFiguresChanged(CounterFiguresChanged told) {
            return keep();
        }

        @Override
        public Boolean deviceChanged(DeviceChanged told) {
            return keep();
        }

        @Override
        public Boolean pairingsChanged(PairingsChanged told) {
            return keep();
        }

        @Override
        public Boolean kiosksChanged(KiosksChanged told) {
            return keep();
        }

        @Override
        public Boolean faultsChanged(FaultsChanged told) {
            return keep();
        }

        @Override
        public Boolean overridesChanged(OverridesChanged told) {
            return keep();
        }
    }

    /** Looks at the calls of its zone alone, however many wait. */
    private void forgetOldCalls(CallView told) {
        Map<String, CallView> calls = callsOfZone.computeIfAbsent(told.zone(), zone -> new HashMap<>());
        calls.put(told.turn(), told);
        while (calls.size() > CALLS_OF_A_ZONE_MAX) {
            String oldest = Collections.min(calls.values(), OLDEST_FIRST).turn();
            calls.remove(oldest);
            views.remove("call " + oldest);
        }
    }
}
