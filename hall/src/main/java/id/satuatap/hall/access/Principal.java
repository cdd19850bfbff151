package id.satuatap.hall.access;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;

/** Who sends a command: learned from the token, never from the body. Implementations are immutable. */
public sealed interface Principal {
    /** A name for the record and for the ids of commands, unique over all principals. */
    String name();

    <R> R match(Cases<R> cases);

    /** A paired device acting for itself. */
    record OfDevice(DeviceId device) implements Principal {
        @Override
        public String name() {
            return "device:" + device.value();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.device(this);
        }
    }

    /** A person who signed in. */
    record OfPerson(PersonId person) implements Principal {
        @Override
        public String name() {
            return "person:" + person.value();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.person(this);
        }
    }

    /** A part of the server: timers, start-up. */
    record OfServer(String part) implements Principal {
        @Override
        public String name() {
            return "server:" + part;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.server(this);
        }
    }

    /** One case for each kind of principal. */
    interface Cases<R> {
        R device(OfDevice principal);

        R person(OfPerson principal);

        R server(OfServer principal);
    }
}
