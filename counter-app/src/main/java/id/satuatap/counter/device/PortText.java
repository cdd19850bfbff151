package id.satuatap.counter.device;

import id.satuatap.devices.port.PortSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Immutable. A port as written on a command line, with options of ours among those of the port:
 * {@code serial:/dev/serial/by-id/usb-x?baud=9600&address=35}.
 */
record PortText(String whole, PortSettings port, Map<String, String> options) {
    PortText {
        options = Map.copyOf(options);
    }

    /**
     * Reads a port and takes our options out.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    static PortText parse(String text, Set<String> ours) {
        return parse(text, ours::contains);
    }

    /**
     * As {@link #parse}, where the options of the port are known and all others are ours.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    static PortText parseAllBut(String text, Set<String> thePorts) {
        return parse(text, name -> !thePorts.contains(name));
    }

    private static PortText parse(String text, Predicate<String> ours) {
        int question = text.indexOf('?');
        Map<String, String> options = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0 && ours.test(pair.substring(0, equals))) {
                    options.put(pair.substring(0, equals), pair.substring(equals + 1));
                } else {
                    rest.add(pair);
                }
            }
        }
        String bare = question < 0 ? text : text.substring(0, question);
        String port = rest.isEmpty() ? bare : bare + "?" + String.join("&", rest);
        return new PortText(text, PortSettings.parse(port), options);
    }

    /** A whole number within a range, or the default where it is not given. */
    int number(String name, int byDefault, int min, int max) {
        String text = options.get(name);
        if (text == null) {
            return byDefault;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw wrong(name + " must be a whole number from " + min + " to " + max + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    /** One of some words, or the first where it is not given. */
    String choice(String name, List<String> words) {
        String text = options.getOrDefault(name, words.get(0));
        if (!words.contains(text)) {
            throw wrong(name + " must be one of " + String.join(", ", words) + ", not " + text);
        }
        return text;
    }

    /** Our options but one, as the options of a head that the option {@code head} names. */
    String rest(String head, String headByDefault, String but) {
        Map<String, String> others = new TreeMap<>(options);
        String kind = others.getOrDefault(head, headByDefault);
        others.remove(head);
        others.remove(but);
        String joined = others.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? kind : kind + "?" + joined;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("\"" + whole + "\": " + why);
    }
}
