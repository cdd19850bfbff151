package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.FairnessLine;
import id.satuatap.reports.daily.OvertakeLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        Stream<OvertakeLine> calls = day.turns().stream()
                .filter(CountedTurn::callStood)
                .filter(turn -> turn.call().past() || turn.call().chosen())
                .map(this::line);
        return Stream.concat(calls, day.lateReturns().stream().map(this::line))
                .sorted(Comparator.comparing((OvertakeLine line) -> places.getOrDefault(line.agencyCode(), -1))
                        .thenComparing(OvertakeLine::calledAt)
                        .thenComparing(OvertakeLine::ticketNumber))
                .toList();
    }

    private OvertakeLine line(CountedLateReturn back) {
        return new OvertakeLine(
                back.agency(),
                names.getOrDefault(back.agency(), back.agency()),
                back.at(),
                back.ticketNumber(),
                "",
                back.by(),
                making.officerName().apply(back.by()),
                CountedLateReturn.RULE,
                back.reason(),
                0);
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
