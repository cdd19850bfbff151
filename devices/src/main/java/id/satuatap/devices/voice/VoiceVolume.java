package id.satuatap.devices.voice;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How loud the hall is spoken to, by the time of day; immutable.
 *
 * @param usual percent of full loudness, {@value #MIN} to {@value #MAX}
 * @param times others for some hours; the first that holds counts
 */
public record VoiceVolume(int usual, List<Hours> times) {
    /** Less is not heard: a hall that is to be silent has its voice off. */
    public static final int MIN = 5;

    public static final int MAX = 100;

    private static final Pattern HOURS =
            Pattern.compile("([A-Z]+)(?:-([A-Z]+))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2}) (\\d{1,3})");

    public VoiceVolume {
        check(usual);
        times = List.copyOf(times);
    }

    /** The same all day. */
    public static VoiceVolume always(int percent) {
        return new VoiceVolume(percent, List.of());
    }

    /** Percent of full loudness at a moment of the mall's time. */
    public int at(LocalDateTime time) {
        return times.stream()
                .filter(hours -> hours.hold(time))
                .mapToInt(Hours::percent)
                .findFirst()
                .orElse(usual);
    }

    private static void check(int percent) {
        if (percent < MIN || percent > MAX) {
            throw new IllegalArgumentException("volume must be " + MIN + " to " + MAX + " percent, not " + percent);
        }
    }

    /**
     * Another loudness for some hours of some days; immutable.
     *
     * @param from the first minute, inclusive
     * @param until the end, exclusive; not before the beginning
     */
    public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until, int percent) {
        public Hours {
            check(percent);
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("hours must end after they begin: " + from + "-" + until);
            }
            days = Set.copyOf(days);
        }

        /**
         * Reads "FRIDAY 11:30-13:00 40" or "MONDAY-SATURDAY 06:30-07:30 60".
         *
         * @throws IllegalArgumentException for anything else
         */
        public static Hours parse(String text) {
            var parts = HOURS.matcher(text.strip().toUpperCase(Locale.ROOT));
            if (!parts.matches()) {
                throw new IllegalArgumentException("'" + text + "' is not like FRIDAY 11:30-13:00 40");
            }
            var first = DayOfWeek.valueOf(parts.group(1));
            var last = parts.group(2) == null ? first : DayOfWeek.valueOf(parts.group(2));
            var days = new TreeSet<DayOfWeek>();
            for (var day = first; days.add(day) && day != last; ) {
                day = day.plus(1);
            }
            try {
                return new Hours(
                        days,
                        LocalTime.parse(parts.group(3)),
                        LocalTime.parse(parts.group(4)),
                        Integer.parseInt(parts.group(5)));
            } catch (DateTimeParseException unknown) {
                throw new IllegalArgumentException("'" + text + "' has a time that no clock shows", unknown);
            }
        }

        boolean hold(LocalDateTime time) {
            return days.contains(time.getDayOfWeek())
                    && !time.toLocalTime().isBefore(from)
                    && time.toLocalTime().isBefore(until);
        }
    }
}
