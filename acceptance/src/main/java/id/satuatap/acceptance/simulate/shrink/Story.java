package id.satuatap.acceptance.simulate.shrink;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A history for people to read: a line for each step, in the mall's time. Immutable. */
public record Story(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final Pattern WRAPPED = Pattern.compile("\\w+\\[value=([^\\[\\]]*)]");
    private static final int LONGEST = 400;

    public List<String> lines(List<Step> steps) {
        return steps.stream().map(this::line).toList();
    }

    private String line(Step step) {
        return LocalDateTime.ofInstant(step.at(), zone).format(CLOCK) + "  " + asked(step.input()) + "  ->  "
                + answered(step);
    }

    private static String asked(Input input) {
        return input.match(new Input.Cases<>() {
            @Override
            public String said(Input.Said said) {
                return said.who().name() + " (" + said.id() + ")  " + plain(said.command());
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
                step.events().stream().map(Recorded::event).map(Story::plain).collect(Collectors.joining(", "));
            case REJECTED -> "rejected " + step.code();
            case REPEATED -> "the first answer again";
            case REFUSED -> "refused: the id was used for something else";
            case DEFECT -> "BROKE: " + step.defect();
            case UNNOTICED -> "nobody notices";
        };
    }

    private static String plain(Object thing) {
        String text = WRAPPED.matcher(thing.toString()).replaceAll("$1");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
