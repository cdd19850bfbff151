package id.satuatap.server.projection;

import id.satuatap.hall.id.PersonId;
import java.util.Optional;

/** What the journal only refers to. Implementations are thread-safe and answer without waiting. */
public interface Names {
    /** How a person is called on screens. */
    Optional<String> person(PersonId id);

    /** What an officer wrote for the next one. */
    Optional<String> note(String reference);

    /** Who a booking is for. */
    Optional<String> holder(String reference);
}
