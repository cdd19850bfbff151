package id.satuatap.counter.link;

import id.satuatap.uikit.control.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasons that pass between officers and their supervisors, as codes and as words: they are on
 * record for good, so none may tell of anybody's health. Stateless.
 */
public final class HelpReasons {
    /** Why an officer asks to close. */
    public static final List<String> TO_CLOSE = List.of("MEETING", "PERSONAL", "NO_MORE_WORK", "DUTY_ELSEWHERE");

    /** Why a supervisor does not let him. */
    public static final List<String> TO_REFUSE = List.of("QUEUE_TOO_LONG", "NO_REPLACEMENT", "LATER");

    /** Why a supervisor acts in his place. */
    public static final List<String> TO_ACT =
            List.of("OFFICER_AWAY", "OFFICER_FORGOT", "OFFICER_GONE", "VISITOR_ASKED");

    /** Why a supervisor moves somebody who waits. */
    public static final List<String> TO_MOVE =
            List.of("WRONG_SERVICE", "LINE_TOO_LONG", "KNOWS_THE_CASE", "VISITOR_ASKED", "MISTAKE");

    /** Why somebody who waits is served on another day. */
    public static final List<String> TO_REBOOK = List.of("NO_TIME_LEFT", "AGENCY_STOPPED", "VISITOR_ASKED");

    /** Why hours are otherwise on a day. */
    public static final List<String> TO_CHANGE_HOURS =
            List.of("MANY_WAIT", "TIME_WAS_LOST", "SPECIAL_DAY", "NO_OFFICER");

    /** Why somebody who came back too late waits again. */
    public static final List<String> TO_LET_BACK =
            List.of("CALL_NOT_HEARD", "AT_ANOTHER_COUNTER", "HALL_FAULT", "HARDSHIP");

    private static final List<String> KNOWN = known();

    private HelpReasons() {}

    /** Its words; those of an unknown one where this app does not know it yet or there is none. */
    public static Saying of(@Nullable String code) {
        return new Saying(
                Tone.NEUTRAL,
                Answers.class,
                "help.reason." + (code != null && KNOWN.contains(code) ? code : "OTHER"),
                List.of());
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(TO_CLOSE);
        known.addAll(TO_REFUSE);
        known.addAll(TO_ACT);
        known.addAll(TO_MOVE);
        known.addAll(TO_REBOOK);
        known.addAll(TO_CHANGE_HOURS);
        known.addAll(TO_LET_BACK);
        return List.copyOf(known);
    }
}
