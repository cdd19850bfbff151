package id.satuatap.devices.voice;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * How a hall wants to be spoken to; immutable. Read from a file of lines such as {@code languages = id, en}.
 *
 * @param languages in which a call is spoken, one or two: the second one briefly and after the first
 * @param packs folders of recordings in place of the shipped packs
 * @param phrases how numbers are read
 * @param volume how loud, by the time of day
 */
public record VoiceSettings(
        List<VoiceLanguage> languages, Map<VoiceLanguage, Path> packs, PhraseSettings phrases, VoiceVolume volume) {
    private static final int LANGUAGES_MAX = 2;
    private static final String LANGUAGES = "languages";
    private static final String PACK = "pack.";
    private static final String TICKETS = "tickets";
    private static final String COUNTERS = "counters";
    private static final String RECALL = "recall";
    private static final String VOLUME = "volume";
    private static final String HOURS = "volume.";

    public VoiceSettings {
        languages = List.copyOf(languages);
        packs = Map.copyOf(packs);
        if (languages.isEmpty()
                || languages.size() > LANGUAGES_MAX
                || languages.stream().distinct().count() < languages.size()) {
            throw new IllegalArgumentException("languages must be one or two different ones, not " + languages);
        }
    }

    /** One language, as it ships. */
    public static VoiceSettings of(VoiceLanguage language) {
        return new VoiceSettings(
                List.of(language), Map.of(), PhraseSettings.defaults(), VoiceVolume.always(VoiceVolume.MAX));
    }

    /**
     * Reads a file; what it does not say is as it ships.
     *
     * @param usual the language where the file names none
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming each line that is wrong
     */
    public static VoiceSettings read(Path file, VoiceLanguage usual) throws IOException {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Lines(lines).settings(file, usual);
    }

    /** Confined to one thread. The lines of a file, and what is wrong with them. */
    private static final class Lines {
        private final Properties lines;
        private final List<String> faults = new ArrayList<>();

        Lines(Properties lines) {
            this.lines = lines;
        }

        VoiceSettings settings(Path file, VoiceLanguage usual) {
            List<VoiceLanguage> languages = List.of(usual);
            Map<VoiceLanguage, Path> packs = new EnumMap<>(VoiceLanguage.class);
            List<VoiceVolume.Hours> hours = new ArrayList<>();
            ReadingStyle tickets = PhraseSettings.defaults().tickets();
            ReadingStyle counters = PhraseSettings.defaults().counters();
            boolean recall = true;
            int volume = VoiceVolume.MAX;
            for (String key : new TreeSet<>(lines.stringPropertyNames())) {
                String value = lines.getProperty(key).strip();
                try {
                    if (key.equals(LANGUAGES)) {
                        languages = Arrays.stream(value.split(","))
                                .map(code -> VoiceLanguage.ofCode(code.strip()))
                                .toList();
                    } else if (key.startsWith(PACK)) {
                        Path folder = file.toAbsolutePath().resolveSibling(value);
                        packs.put(VoiceLanguage.ofCode(key.substring(PACK.length())), folder);
                    } else if (key.equals(TICKETS)) {
                        tickets = style(value);
                    } else if (key.equals(COUNTERS)) {
                        counters = style(value);
                    } else if (key.equals(RECALL)) {
                        recall = truth(value);
                    } else if (key.equals(VOLUME)) {
                        volume = percent(value);
                    } else if (key.startsWith(HOURS)) {
                        hours.add(VoiceVolume.Hours.parse(value));
                    } else {
                        faults.add(key + " is no setting");
                    }
                } catch (IllegalArgumentException wrong) {
                    faults.add(key + ": " + wrong.getMessage());
                }
            }
            try {
                if (faults.isEmpty()) {
                    return new VoiceSettings(
                            languages,
                            packs,
                            new PhraseSettings(tickets, counters, recall),
                            new VoiceVolume(volume, hours));
                }
            } catch (IllegalArgumentException wrong) {
                faults.add(wrong.getMessage());
            }
            throw new IllegalArgumentException(file + ": " + String.join("; ", faults));
        }

        private static ReadingStyle style(String value) {
            return switch (value) {
                case "digits" -> ReadingStyle.DIGITS;
                case "cardinal" -> ReadingStyle.CARDINAL;
                default -> throw new IllegalArgumentException("must be digits or cardinal, not " + value);
            };
        }

        private static boolean truth(String value) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new IllegalArgumentException("must be true or false, not " + value);
            }
            return value.equals("true");
        }

        private static int percent(String value) {
            if (!value.matches("\\d{1,3}")) {
                throw new IllegalArgumentException("must be a number of percent, not " + value);
            }
            int percent = Integer.parseInt(value);
            VoiceVolume checked = VoiceVolume.always(percent);
            return checked.usual();
        }
    }
}
