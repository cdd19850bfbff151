package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.PlainDay.Fact;
import java.util.ArrayList;
import java.util.List;

/** The order of calls of the mall or of an agency, counted call by call. Confined to one thread. */
final class PlainFairness {
    private final List<Fact> calls = new ArrayList<>();
    private final List<Boolean> priorities = new ArrayList<>();
    private long longestOrdinary = -1;
    private long longestPriority = -1;

    void called(Fact call, boolean priority) {
        calls.add(call);
        priorities.add(priority);
    }

    void waited(long millis, boolean priority) {
        if (priority) {
            longestPriority = Math.max(longestPriority, millis);
        } else {
            longestOrdinary = Math.max(longestOrdinary, millis);
        }
    }

    boolean calledAnybody() {
        return !calls.isEmpty();
    }

    String text() {
        int past = 0;
        int overtaken = 0;
        int chosen = 0;
        for (Fact call : calls) {
            int passed = call.event().path("overtook").asInt();
            past += passed > 0 ? 1 : 0;
            overtaken += passed;
            chosen += isChosen(call) ? 1 : 0;
        }
        return "calls=" + calls.size() + " priority="
                + priorities.stream().filter(priority -> priority).count() + " past=" + past + " overtaken="
                + overtaken + " chosen=" + chosen + " longest=" + longestOrdinary + "," + longestPriority;
    }

    static boolean isChosen(Fact call) {
        return call.text("policy").equals("CHOSEN");
    }

    /** Whether a call stands in the list of those out of order. */
    static boolean isTold(Fact call) {
        return isChosen(call) || call.event().path("overtook").asInt() > 0;
    }

    /** Of a call, or of a return that somebody approved. */
    static String line(Fact told, String agency, String number) {
        if (told.type().equals("LateReturnApproved")) {
            return "overtake " + agency + " " + told.at() + " " + number + " "
                    + told.who().replaceFirst("^[^:]*:", "") + " LATE_RETURN " + told.text("reason") + " 0";
        }
        return "overtake " + agency + " " + told.at() + " " + number + " " + told.text("officer") + " "
                + told.text("policy") + " " + (told.event().path("reason").isTextual() ? told.text("reason") : "-")
                + " " + told.event().path("overtook").asInt();
    }
}
