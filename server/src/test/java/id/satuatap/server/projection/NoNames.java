package id.satuatap.server.projection;

import id.satuatap.hall.id.PersonId;
import java.util.Optional;

/** Immutable. A mall whose people have no names and whose visitors no notes. */
public final class NoNames implements Names {
    @Override
    public Optional<String> person(PersonId id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> note(String reference) {
        return Optional.empty();
    }

    @Override
    public Optional<String> holder(String reference) {
        return Optional.empty();
    }
}
