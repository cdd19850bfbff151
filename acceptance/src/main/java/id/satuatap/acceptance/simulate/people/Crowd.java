package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.id.VisitId;
import java.util.HashSet;
import java.util.Set;

/** Who has gone away without telling anybody: the hall cannot know. Confined to one thread. */
public final class Crowd {
    private final Set<VisitId> gone = new HashSet<>();

    void leaves(VisitId visit) {
        gone.add(visit);
    }

    boolean isHere(VisitId visit) {
        return !gone.contains(visit);
    }

    void goesHome() {
        gone.clear();
    }
}
