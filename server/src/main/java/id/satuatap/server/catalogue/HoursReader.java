package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.ServiceHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads opening hours and checks their order. Confined to one thread. */
final class HoursReader {
    private static final int LETTERS = 3;

    private final Faults faults;
    private final Set<DayOfWeek> taken = EnumSet.noneOf(DayOfWeek.class);

    /** One for each list of hours: a weekday may be in it once. */
    HoursReader(Faults faults) {
        this.faults = faults;
    }

    MallHours mall(Node node) {
        Fields fields = new Fields(node, faults);
        int before = faults.count();
        LocalTime kiosk = time(fields, "kioskOpen");
        LocalTime open = time(fields, "open");
        LocalTime close = time(fields, "close");
        if (faults.count() == before) {
            order(fields, "kioskOpen", !kiosk.isAfter(open), FaultReason.AFTER_OPEN);
            order(fields, "close", close.isAfter(open), FaultReason.NOT_AFTER_OPEN);
        }
        return new MallHours(days(fields), kiosk, open, close);
    }

    ServiceHours agency(Node node) {
        Fields fields = new Fields(node, faults);
        int before = faults.count();
        LocalTime open = time(fields, "open");
        LocalTime close = time(fields, "close");
        LocalTime last = time(fields, "lastTicket");
        if (faults.count() == before) {
            order(fields, "close", close.isAfter(open), FaultReason.NOT_AFTER_OPEN);
            order(fields, "lastTicket", last.isAfter(open) && !last.isAfter(close), FaultReason.NOT_BETWEEN);
        }
        return new ServiceHours(days(fields), open, close, last, breaks(fields, open, close));
    }

    private List<ServiceHours.Break> breaks(Fields fields, LocalTime open, LocalTime close) {
        List<ServiceHours.Break> breaks = new ArrayList<>();
        LocalTime free = open;
        for (Node node : fields.listIfThere("breaks")) {
            List<Node> ends = node.list().orElse(List.of());
            if (ends.size() != 2) {
                faults.add(node, FaultReason.NOT_A_PAIR_OF_TIMES);
                continue;
            }
            int before = faults.count();
            LocalTime from = fields.parsed(ends.get(0), FaultReason.NOT_A_TIME, LocalTime.MIN, LocalTime::parse);
            LocalTime to = fields.parsed(ends.get(1), FaultReason.NOT_A_TIME, LocalTime.MAX, LocalTime::parse);
            if (faults.count() > before) {
                continue;
            }
            if (from.isBefore(free) || !to.isAfter(from) || to.isAfter(close)) {
                faults.add(node, FaultReason.BREAKS_OUT_OF_ORDER);
            }
            free = to;
            breaks.add(new ServiceHours.Break(from, to));
        }
        return breaks;
    }

    private List<DayOfWeek> days(Fields fields) {
        List<DayOfWeek> days = new ArrayList<>();
        for (Node node : fields.list("days")) {
            int before = faults.count();
            DayOfWeek day = fields.parsed(node, FaultReason.NOT_A_WEEKDAY, DayOfWeek.MONDAY, HoursReader::day);
            if (faults.count() == before && !taken.add(day)) {
                faults.add(node, FaultReason.WEEKDAY_TWICE);
            }
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, LETTERS).equals(text)) {
                return day;
            }
        }
        throw new UnfitException(FaultReason.NOT_A_WEEKDAY, text);
    }

    private static LocalTime time(Fields fields, String name) {
        return fields.parsed(name, FaultReason.NOT_A_TIME, LocalTime.MIDNIGHT, LocalTime::parse);
    }

    private void order(Fields fields, String name, boolean right, FaultReason why) {
        if (!right) {
            faults.add(fields.at(name), why);
        }
    }
}
