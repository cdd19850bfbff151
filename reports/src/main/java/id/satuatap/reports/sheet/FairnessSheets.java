package id.satuatap.reports.sheet;

import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.FairnessFigures;
import id.satuatap.reports.daily.FairnessLine;
import id.satuatap.reports.daily.OvertakeLine;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The sheets about the order of calls. Immutable. */
final class FairnessSheets {
    private final Words words;
    private final Fairness fairness;

    FairnessSheets(Words words, Fairness fairness) {
        this.words = words;
        this.fairness = fairness;
    }

    Sheet agencies() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FairnessLine line : fairness.agencies()) {
            rows.add(row(Cell.text(line.agencyCode()), line.agencyName(), line.figures()));
        }
        rows.add(row(Cell.EMPTY, words.of("row.total"), fairness.total()));
        return new Sheet(
                Sheet.Part.FAIRNESS,
                List.of(
                        Column.AGENCY_CODE,
                        Column.AGENCY,
                        Column.CALLS,
                        Column.PRIORITY_SHARE,
                        Column.PAST,
                        Column.OVERTAKEN,
                        Column.CHOSEN,
                        Column.ORDINARY_LONGEST,
                        Column.PRIORITY_LONGEST),
                rows,
                true);
    }

    private static List<Cell> row(Cell code, String name, FairnessFigures figures) {
        return List.of(
                code,
                Cell.text(name),
                Cell.count(figures.calls()),
                Cell.part(figures.byPriority()),
                Cell.count(figures.past()),
                Cell.count(figures.overtaken()),
                Cell.count(figures.chosen()),
                Cell.time(figures.ordinaryLongestMillis()),
                Cell.time(figures.priorityLongestMillis()));
    }

    Sheet overtakes(Moments moments) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OvertakeLine line : fairness.overtakes()) {
            rows.add(List.of(
                    Cell.text(line.agencyCode()),
                    Cell.text(line.agencyName()),
                    Cell.text(line.counterLabel()),
                    Cell.text(line.officerName()),
                    Cell.count(line.overtaken()),
                    Cell.text(moments.time(line.calledAt())),
                    Cell.text(line.ticketNumber()),
                    Cell.text(rule(line.rule())),
                    Cell.text(line.reason() == null ? "" : reason(line.reason()))));
        }
        return new Sheet(
                Sheet.Part.OVERTAKES,
                List.of(
                        Column.AGENCY_CODE,
                        Column.AGENCY,
                        Column.COUNTER,
                        Column.OFFICER,
                        Column.OVERTAKEN,
                        Column.CALLED_AT,
                        Column.TICKET,
                        Column.RULE,
                        Column.REASON),
                rows,
                false);
    }

    /** A code that these words do not know yet stays as it is: nothing is guessed of it. */
    private String reason(String code) {
        return words.has("reason." + code) ? words.of("reason." + code) : code;
    }

    private String rule(String name) {
        return words.has("rule." + name) ? words.of("rule." + name) : name;
    }
}
