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
    private static final String TIME = "a time such as 08:00";
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
            order(fields, "kioskOpen", !kiosk.isAfter(open), "must not be after open");
            order(fields, "close", close.isAfter(open), "must be after open");
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
            order(fields, "close", close.isAfter(open), "must be after open");
            order(fields, "lastTicket", last.isAfter(open) && !last.isAfter(close), "must lie between open and close");
        }
        return new ServiceHours(days(fields), open, close, last, breaks(fields, open, close));
    }

    private List<ServiceHours.Break> breaks(Fields fields, LocalTime open, LocalTime close) {
        List<ServiceHours.Break> breaks = new ArrayList<>();
        LocalTime free = open;
        for (Node node : fields.listIfThere("breaks")) {
            List<Node> ends = node.list().orElse(List.of());
            if (ends.size() != 2) {
                faults.add(node, "must be a pair of times, such as [\"12:00\", \"13:00\"]");
                continue;
            }
            int before = faults.count();
            LocalTime from = fields.parsed(ends.get(0), TIME, LocalTime.MIN, LocalTime::parse);
            LocalTime to = fields.parsed(ends.get(1), TIME, LocalTime.MAX, LocalTime::parse);
            if (faults.count() > before) {
                continue;
            }
            if (from.isBefore(free) || !to.isAfter(from) || to.isAfter(close)) {
                faults.add(node, "breaks must follow each other between open and close");
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
            DayOfWeek day = fields.parsed(node, "a weekday: MON to SUN", DayOfWeek.MONDAY, HoursReader::day);
            if (faults.count() == before && !taken.add(day)) {
                faults.add(node, "this weekday has hours already");
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
        throw new IllegalArgumentException("must be a weekday, MON to SUN, not '" + text + "'");
    }

    private static LocalTime time(Fields fields, String name) {
        return fields.parsed(name, TIME, LocalTime.MIDNIGHT, LocalTime::parse);
    }

    private void order(Fields fields, String name, boolean right, String reason) {
        if (!right) {
            faults.add(fields.at(name), reason);
        }
    }
}
