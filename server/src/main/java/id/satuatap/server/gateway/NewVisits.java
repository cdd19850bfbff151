package id.satuatap.server.gateway;

import id.satuatap.hall.id.VisitId;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.view.Language;

/** What a client says of a visit that begins with its command. Stateless. */
final class NewVisits {
    /** The ids of a visit's legs, turns and announcements begin with its own and still have to be ids. */
    private static final int CHARACTERS_MAX = 48;

    private NewVisits() {}

    static VisitId id(String visit) {
        if (visit.length() > CHARACTERS_MAX) {
            throw new InvalidFieldException("visit", "must have at most " + CHARACTERS_MAX + " characters");
        }
        return new VisitId(visit);
    }

    static String language(Language language) {
        return language == Language.ENGLISH ? "en" : "id";
    }
}
