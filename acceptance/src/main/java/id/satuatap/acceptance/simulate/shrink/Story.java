package id.satuatap.acceptance.simulate.shrink;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A history for people to read: a sentence for each step, in the mall's time. Immutable. */
public record Story(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final Pattern WRAPPED = Pattern.compile("\\w+\\[value=([^\\[\\]]*)]");
    private static final Pattern NOTHING = Pattern.compile("(, )?\\b\\w+=null(?=[,\\]])");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST = 400;

    public List<String> lines(List<Step> steps) {
        return steps.stream().map(this::line).toList();
    }

    private String line(Step step) {
        return LocalDateTime.ofInstant(step.at(), zone).format(CLOCK) + ": " + asked(step.input()) + ", and "
                + answered(step) + ".";
    }

    private static String asked(Input input) {
        return input.match(new Input.Cases<>() {
            @Override
            public String said(Input.Said said) {
                return said.who().name() + " asks to " + plain(said.command()) + " by the id " + said.id();
            }

            @Override
            public String restarted(Input.Restarted restarted) {
                return "the server starts again";
            }

            @Override
            public String clockMoved(Input.ClockMoved moved) {
                return "the machine's clock moves by " + moved.millis() + " ms"
                        + (moved.running() ? "" : " while it is off");
            }
        });
    }

    private static String answered(Step step) {
        return switch (step.outcome()) {
            case ACCEPTED ->
                step.events().isEmpty()
                        ? "nothing changes"
                        : "it is recorded: "
                                + step.events().stream()
                                        .map(Recorded::event)
                                        .map(Story::plain)
                                        .collect(Collectors.joining("; "));
            case REJECTED -> "the hall says no: " + step.code();
            case REPEATED -> "gets the first answer again";
            case REFUSED -> "is refused, for the id was used for something else";
            case DEFECT -> "the hall BREAKS: " + step.defect();
            case UNNOTICED -> "nobody notices";
        };
    }

    /** "IssueTicket[visit=v1, note=null]" is "issue ticket (visit v1)". */
    private static String plain(Object thing) {
        String text = WRAPPED.matcher(thing.toString()).replaceAll("$1");
        text = NOTHING.matcher(text).replaceAll("");
        int open = text.indexOf('[');
        String name = open < 0 ? text : text.substring(0, open);
        String words = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        String rest = open < 0
                ? ""
                : " (" + text.substring(open + 1, text.length() - 1).replace('=', ' ') + ")";
        String plain = words + (rest.equals(" ()") ? "" : rest);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " ...";
    }
}
