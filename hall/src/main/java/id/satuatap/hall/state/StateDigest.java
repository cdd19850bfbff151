package id.satuatap.hall.state;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.HoursOverride;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/** A fingerprint of a state: two states are the same when their digests are. Stateless. */
public final class StateDigest {
    private StateDigest() {}

    /** SHA-256 of {@link #text}, as 64 hexadecimal digits. */
    public static String of(HallState state) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text(state).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The whole state as text, one thing a line, for people who look for the difference of two. */
    public static String text(HallState state) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("sequence " + state.sequence + " at " + state.lastRecordAt);
        lines.add("day " + state.day
                + (state.clockDoubtful ? " clock doubtful, machine ahead " + state.machineAheadMillis : ""));
        state.directory()
                .ifPresent(
                        directory -> lines.add("configuration " + directory.version() + " " + directory.catalogue()));
        state.templates.describe(lines);
        state.people.values().forEach(person -> lines.add(person.toString()));
        state.devices.values().forEach(device -> lines.add(device.toString()));
        state.desks.values().forEach(desk -> lines.add(desk.toString()));
        state.counterOfOfficer.forEach((officer, counter) -> lines.add(officer + " sits at " + counter));
        state.overrides.values().forEach(override -> lines.add(text(override)));
        state.learned.adopted().forEach(estimate -> lines.add(estimate.toString()));
        state.visits.values().forEach(visit -> lines.add(visit.toString()));
        state.legs.values().forEach(leg -> lines.add(leg.toString()));
        state.turns.values().forEach(turn -> lines.add(turn.toString()));
        state.lastOrdinals.forEach((prefix, ordinal) -> lines.add("number " + prefix + " " + ordinal));
        state.issued.forEach((service, count) -> lines.add("issued " + service + " " + count));
        state.lines.forEach((service, line) ->
                line.inOrder().forEach(entry -> lines.add("waiting " + service + " " + entry.getValue())));
        if (state.directory()
                .filter(directory -> !directory.settings().calls().equals(CallRules.PLAIN))
                .isPresent()) {
            precedence(state, lines);
        }
        state.outages.describe(lines);
        state.bookings.describe(lines);
        state.supervision.describe(lines);
        state.holds.all().forEach(hold -> lines.add(hold.toString()));
        state.detours.describe(lines);
        state.journeys.describe(lines);
        state.reprints.describe(lines);
        state.acceptedPrinters.forEach((kiosk, printer) -> lines.add("accepted at " + kiosk + " " + printer));
        state.voices.forEach((group, voice) -> {
            voice.granted().ifPresent(granted -> lines.add("speaking " + granted));
            voice.pending().forEach(pending -> lines.add("to speak " + pending));
            voice.notice().ifPresent(notice -> lines.add("saying " + notice));
            voice.notices().forEach(notice -> lines.add("to say " + notice));
            voice.heard().forEach(matter -> lines.add("told " + group + " " + matter));
            if (voice.noticeBefore()) {
                lines.add("said a notice before " + group);
            }
        });
        return lines.toString();
    }

    /** Without what is only of numbers beyond a quota: overrides recorded before there were such keep their digest. */
    private static String text(HoursOverride override) {
        return override.toString().replace(", numbers=null", "").replace(", before=null", "");
    }

    /** Where the calls are plain nothing hangs on it, and states recorded before there were rules keep their digest. */
    private static void precedence(HallState state, StringJoiner lines) {
        state.lines.forEach((service, line) -> {
            lines.add("priority's turn " + service + " " + line.turns());
            line.inOrder()
                    .filter(entry -> line.overtakenAt(entry.getKey()) > 0)
                    .forEach(entry ->
                            lines.add("overtaken " + entry.getValue() + " " + line.overtakenAt(entry.getKey())));
        });
        state.overtaken.forEach((leg, times) -> lines.add("was overtaken " + leg + " " + times));
        state.missed.inOrder().forEach(entry -> lines.add("missed " + entry.getKey() + " " + entry.getValue()));
    }
}
