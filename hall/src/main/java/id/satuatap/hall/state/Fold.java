package id.satuatap.hall.state;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import java.time.Instant;

/**
 * Folds events into a state: the same events always give the same state. Confined to the engine's thread.
 *
 * <p>It decides nothing and reads no clock, zone rules, locale or chance: what an event says, is so.
 */
public final class Fold {
    private final HallState state;

    public Fold(HallState state) {
        this.state = state;
    }

    /**
     * Makes one event part of the state.
     *
     * @param sequence of the event, one more than the last
     * @param at the record's time
     */
    public void apply(long sequence, Instant at, HallEvent event) {
        if (sequence != state.sequence + 1) {
            throw new IllegalStateException("event " + sequence + " after " + state.sequence);
        }
        Instant before = state.lastRecordAt;
        state.sequence = sequence;
        state.lastRecordAt = at;
        event.match(new Families(sequence, at, before == null ? at : before));
    }

    private final class Families implements HallEvent.Cases<Boolean> {
        private final long sequence;
        private final Instant at;
        private final Instant before;

        Families(long sequence, Instant at, Instant before) {
            this.sequence = sequence;
            this.at = at;
            this.before = before;
        }

        @Override
        public Boolean configuration(ConfigurationEvent event) {
            return event.match(new ConfigurationFold(at));
        }

        @Override
        public Boolean day(DayEvent event) {
            return event.match(new DayFold(state, at, before));
        }

        @Override
        public Boolean schedule(ScheduleEvent event) {
            return event.match(new ScheduleFold(state));
        }

        @Override
        public Boolean visit(VisitEvent event) {
            return event.match(new VisitFold(state, sequence, at));
        }

        @Override
        public Boolean turn(TurnEvent event) {
            return event.match(new TurnFold(state, at));
        }

        @Override
        public Boolean moving(MovingEvent event) {
            return event.match(new MovingFold(state, at));
        }

        @Override
        public Boolean journey(JourneyEvent event) {
            return event.match(new JourneyFold(state, sequence, at));
        }

        @Override
        public Boolean outage(OutageEvent event) {
            return event.match(state.outages.new Folding(at));
        }

        @Override
        public Boolean booking(BookingEvent event) {
            return event.match(state.bookings.new Folding(at));
        }

        @Override
        public Boolean supervising(SupervisingEvent event) {
            return event.match(new SupervisingFold(state, at));
        }

        @Override
        public Boolean counter(CounterEvent event) {
            return event.match(new CounterFold(state, at));
        }

        @Override
        public Boolean announcement(AnnouncementEvent event) {
            return event.match(new VoiceFold(state, at));
        }

        @Override
        public Boolean access(AccessEvent event) {
            return event.match(new AccessFold());
        }
    }

    private final class ConfigurationFold implements ConfigurationEvent.Cases<Boolean> {
        private final Instant at;

        ConfigurationFold(Instant at) {
            this.at = at;
        }

        @Override
        public Boolean published(ConfigurationEvent.ConfigurationPublished event) {
            state.directory = new Directory(event.version(), event.document());
            return true;
        }

        @Override
        public Boolean templatePublished(ConfigurationEvent.TicketTemplatePublished event) {
            state.templates.add(new PublishedTemplate(event.version(), at, event.by(), event.document(), event.logo()));
            return true;
        }
    }

    private final class AccessFold implements AccessEvent.Cases<Boolean> {
        @Override
        public Boolean personSaved(AccessEvent.PersonSaved event) {
            state.people.put(event.person().id(), event.person());
            return true;
        }

        @Override
        public Boolean devicePaired(AccessEvent.DevicePaired event) {
            state.devices.put(event.device().id(), event.device());
            return true;
        }

        @Override
        public Boolean deviceRevoked(AccessEvent.DeviceRevoked event) {
            state.devices.computeIfPresent(
                    event.device(),
                    (id, device) -> new Device(id, device.kind(), device.counter(), device.zone(), false));
            return true;
        }

        /** Until the next day: the kiosk itself remembers it once it has heard. */
        @Override
        public Boolean printerAccepted(AccessEvent.PrinterAccepted event) {
            state.acceptedPrinters.put(event.kiosk(), event.printer());
            return true;
        }
    }
}
