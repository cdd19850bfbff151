package id.satuatap.server.access;

import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Carries a change of rights to whoever is already inside. Called on the engine's thread; the vault is changed on another.
 */
public final class RightsWatch implements CommitListener {
    private final Sessions sessions;
    private final Executor vaultWork;
    private final Cut cut;

    /** Ends streams, at once. */
    @FunctionalInterface
    public interface Cut {
        void streamsOf(Predicate<Caller> whose, String reason);
    }

    public RightsWatch(Sessions sessions, Executor vaultWork, Cut cut) {
        this.sessions = sessions;
        this.vaultWork = vaultWork;
        this.cut = cut;
    }

    @Override
    public void committed(Commit commit, HallState state) {
        for (Recorded recorded : commit.events()) {
            HallEvent event = recorded.event();
            if (event instanceof AccessEvent access) {
                access.match(new Following());
            }
        }
    }

    private final class Following implements AccessEvent.Cases<Boolean> {
        @Override
        public Boolean personSaved(AccessEvent.PersonSaved event) {
            Person person = event.person();
            Principal principal = new Principal.OfPerson(person.id());
            cut.streamsOf(caller -> caller.principal().equals(principal), "rights changed");
            if (!person.active()) {
                vaultWork.execute(() -> sessions.closeAll(person.id()));
            }
            return true;
        }

        @Override
        public Boolean devicePaired(AccessEvent.DevicePaired event) {
            cutAt(event.device().id());
            return true;
        }

        @Override
        public Boolean deviceRevoked(AccessEvent.DeviceRevoked event) {
            cutAt(event.device());
            vaultWork.execute(() -> sessions.closeAll(event.device()));
            return true;
        }

        @Override
        public Boolean printerAccepted(AccessEvent.PrinterAccepted event) {
            return false;
        }

        private void cutAt(DeviceId device) {
            cut.streamsOf(caller -> device.equals(caller.device()), "rights changed");
        }
    }
}
