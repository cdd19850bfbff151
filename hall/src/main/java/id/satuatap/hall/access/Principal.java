package id.satuatap.hall.access;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import java.util.Optional;

/** Who sends a command: learned from the token, never from the body. Implementations are immutable. */
public sealed interface Principal {
    /** A name for the record and for the ids of commands, unique over all principals. */
    String name();

    <R> R match(Cases<R> cases);

    /** The person who acts; empty for devices and the server. */
    default Optional<PersonId> asPerson() {
        return match(new Cases<>() {
            @Override
            public Optional<PersonId> device(OfDevice principal) {
                return Optional.empty();
            }

            @Override
            public Optional<PersonId> person(OfPerson principal) {
                return Optional.of(principal.person());
            }

            @Override
            public Optional<PersonId> server(OfServer principal) {
                return Optional.empty();
            }
        });
    }

    /** The device that acts; empty for persons and the server. */
    default Optional<DeviceId> asDevice() {
        return match(new Cases<>() {
            @Override
            public Optional<DeviceId> device(OfDevice principal) {
                return Optional.of(principal.device());
            }

            @Override
            public Optional<DeviceId> person(OfPerson principal) {
                return Optional.empty();
            }

            @Override
            public Optional<DeviceId> server(OfServer principal) {
                return Optional.empty();
            }
        });
    }

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
