package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.FairnessLine;
import id.satuatap.reports.daily.OvertakeLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the figures of the order of calls into the order of a report. Confined to one thread. */
final class FairnessAssembly {
    private final DayCatalogue catalogue;
    private final CountedDay day;
    private final Making making;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    FairnessAssembly(DayCatalogue catalogue, CountedDay day, Making making) {
        this.catalogue = catalogue;
        this.day = day;
        this.making = making;
        for (DayCatalogue.Agency agency : catalogue.agencies()) {
            places.put(agency.code(), places.size());
            names.put(agency.code(), agency.name());
        }
    }

    Fairness fairness() {
        return new Fairness(
                CallOrders.of(day, turn -> Group.MALL, leg -> Group.MALL).of(Group.MALL), agencies(), overtakes());
    }

    private List<FairnessLine> agencies() {
        CallOrders byAgency = CallOrders.of(day, CountedTurn::byAgency, CountedLeg::byAgency);
        return catalogue.agencies().stream()
                .filter(agency -> byAgency.has(Group.of(agency.code())))
                .map(agency -> new FairnessLine(agency.code(), agency.name(), byAgency.of(Group.of(agency.code()))))
                .toList();
    }

    private List<OvertakeLine> overtakes() {
        return day.turns().stream()
                .filter(CountedTurn::callStood)
                .filter(turn -> turn.call().past() || turn.call().chosen())
                .sorted(Comparator.comparing((CountedTurn turn) -> places.getOrDefault(turn.agency(), -1))
                        .thenComparing(turn -> turn.call().at())
                        .thenComparing(turn -> turn.call().ticketNumber()))
                .map(this::line)
                .toList();
    }

    private OvertakeLine line(CountedTurn turn) {
        CountedCall call = turn.call();
        return new OvertakeLine(
                turn.agency(),
                names.getOrDefault(turn.agency(), turn.agency()),
                call.at(),
                call.ticketNumber(),
                catalogue
                        .counters()
                        .getOrDefault(turn.counter(), new DayCatalogue.Counter(turn.counter(), 0, turn.counter()))
                        .label(),
                turn.officer(),
                making.officerName().apply(turn.officer()),
                call.rule(),
                call.reason(),
                call.overtook());
    }
}
