package id.satuatap.counter.device;

import id.satuatap.devices.port.PortSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        int question = text.indexOf('?');
        Map<String, String> options = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0 && ours.contains(pair.substring(0, equals))) {
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

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("\"" + whole + "\": " + why);
    }
}
