package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.PeoplePlan;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import java.util.ArrayList;
import java.util.List;

/**
 * Who and what takes part: an officer for every counter of the catalogue, two kiosks, a board, three desk PCs. Passwords
 * and tokens are the demo's own and open to all: only the demo passes them to its server. Immutable.
 */
record DemoCast(List<Sitter> officers, List<String> windowCounters) {
    static final String PASSWORD = "demo-satu-atap";
    static final String ADMINISTRATOR = "admin";
    static final String ORGANISER = "pengawas";
    static final String HELP_DESK = "bantuan";
    static final int WINDOWS = 3;

    private static final List<String> NAMES = List.of(
            "Siti Rahayu",
            "Budi Santoso",
            "Wahyu Nugroho",
            "Dewi Lestari",
            "Agus Prasetyo",
            "Rina Wulandari",
            "Eko Saputro",
            "Sri Mulyani",
            "Hendra Wijaya",
            "Nur Aini",
            "Bambang Sutrisno",
            "Fitri Handayani");

    /** An officer, where he sits, and for whom he works. Immutable. */
    record Sitter(String person, String name, String agency, String counter, String label) {}

    static DemoCast of(Catalogue catalogue) {
        List<Sitter> sitters = new ArrayList<>();
        for (Counter counter : catalogue.counters()) {
            int place = sitters.size();
            sitters.add(new Sitter(
                    "petugas-" + counter.label(),
                    NAMES.get(place % NAMES.size()),
                    counter.agency().value(),
                    counter.code().value(),
                    counter.label()));
        }
        return new DemoCast(
                List.copyOf(sitters),
                sitters.stream().limit(WINDOWS).map(Sitter::counter).toList());
    }

    static String token(String device) {
        return "demo-token-" + device;
    }

    static String deskDevice(String counter) {
        return "pc-" + counter;
    }

    /** What stands above the counter of a window, by its place. */
    String windowLabel(int place) {
        return officers.get(place).label();
    }

    boolean hasWindow(Sitter sitter) {
        return windowCounters.contains(sitter.counter());
    }

    /** The officers that are simulated in their own process. */
    List<PeoplePlan.OfficerPlan> simulated(boolean windowsToo) {
        return officers.stream()
                .filter(sitter -> windowsToo || !hasWindow(sitter))
                .map(sitter -> new PeoplePlan.OfficerPlan(
                        sitter.person(), PASSWORD, sitter.counter(), token(deskDevice(sitter.counter()))))
                .toList();
    }
}
