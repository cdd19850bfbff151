package id.satuatap.devices.simulator.lab;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import id.satuatap.devices.simulator.printer.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Simulated devices on ports of this machine, set up and disturbed line by line of a script. Lines belong to one thread; what
 * devices tell comes on theirs.
 */
public final class Lab implements AutoCloseable {
    private static final int FIRST_AFTER_KIND = 2;

    private final Path folder;
    private final Consumer<String> said;
    private final DeviceClock clock;
    private final long startNanos;
    private final Random chance;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, LabDevice> devices = new LinkedHashMap<>();
    private final Map<String, Long> sheets = new LinkedHashMap<>();

    /**
     * An empty lab.
     *
     * @param folder where its pseudo-terminals get their names, and its sheets their pictures
     * @param said hears what there is to tell, a line each, on any thread
     * @param seed for what noise is made of
     */
    public Lab(Path folder, Consumer<String> said, DeviceClock clock, long seed) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        this.said = said;
        this.clock = clock;
        this.startNanos = clock.nanos().getAsLong();
        this.chance = new Random(seed);
    }

    /**
     * Carries out one line; an empty one and one that begins with {@code #} are nothing.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public void line(String line) throws IOException, InterruptedException {
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#")) {
            return;
        }
        List<String> words = Arrays.asList(bare.split("\\s+"));
        switch (words.get(0)) {
            case "wait" -> pause(millis(LabDevice.word(words, 1)));
            case "at" -> {
                long since = TimeUnit.NANOSECONDS.toMillis(clock.nanos().getAsLong() - startNanos);
                LabDevice.word(words, FIRST_AFTER_KIND);
                pause(millis(words.get(1)) - since);
                line(String.join(" ", words.subList(FIRST_AFTER_KIND, words.size())));
            }
            case "printer", "units", "keypad" -> add(words);
            default -> order(words);
        }
    }

    private void order(List<String> words) throws IOException, InterruptedException {
        String name = LabDevice.word(words, 0);
        LabDevice device = devices.get(name);
        if (device == null) {
            throw new IllegalArgumentException("there is no device " + name);
        }
        device.order(words.subList(1, words.size()));
        tell(name + " " + String.join(" ", words.subList(1, words.size())));
    }

    private void pause(long millis) throws InterruptedException {
        if (millis > 0) {
            boolean unused = closed.await(millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Of {@code 1.5s} or {@code 1500ms}. */
    private static long millis(String time) {
        try {
            if (time.endsWith("ms")) {
                return Long.parseLong(time.substring(0, time.length() - 2));
            }
            if (time.endsWith("s")) {
                return Math.round(1000 * Double.parseDouble(time.substring(0, time.length() - 1)));
            }
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("\"" + time + "\" is no time such as 5s or 200ms", none);
        }
        throw new IllegalArgumentException("\"" + time + "\" is no time such as 5s or 200ms");
    }

    /** {@code printer NAME MODEL [tcp:PORT]}, {@code units NAME KIND ADDRESS,.. [tcp:PORT]}, {@code keypad NAME FORMAT ADDRESS}. */
    private void add(List<String> words) throws IOException {
        String name = LabDevice.word(words, 1);
        if (devices.containsKey(name) || !name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is taken, or no name of small letters, digits and '-'");
        }
        boolean tcp = words.get(words.size() - 1).startsWith("tcp:");
        List<String> rest = words.subList(FIRST_AFTER_KIND, words.size() - (tcp ? 1 : 0));
        DeviceEnd end = tcp
                ? tcp(words.get(words.size() - 1))
                : PseudoTerminal.at(folder.resolve(name)).paced();
        try {
            devices.put(name, device(words.get(0), name, rest, end));
        } catch (RuntimeException wrong) {
            end.close();
            throw wrong;
        }
        tell(name + " is at " + end.settings().text());
    }

    private static DeviceEnd tcp(String port) throws IOException {
        return TcpDeviceEnd.on(LabDevice.number(List.of(port.substring("tcp:".length())), 0));
    }

    private LabDevice device(String kind, String name, List<String> rest, DeviceEnd end) {
        return switch (kind) {
            case "printer" ->
                new LabPrinter(name, end, LabPrinter.model(LabDevice.word(rest, 0)), sheet -> keep(name, sheet));
            case "units" ->
                new LabUnits(
                        end,
                        units(LabDevice.word(rest, 0), LabDevice.word(rest, 1)),
                        (address, text) -> tell(name + " " + address + " shows \""
                                + text.text().strip() + "\"" + (text.blinking() ? " blinking" : "")),
                        clock);
            case "keypad" -> keypad(LabDevice.word(rest, 0), LabDevice.number(rest, 1), end);
            default -> throw new IllegalArgumentException("there is no kind " + kind);
        };
    }

    private static List<LedUnit> units(String kind, String addresses) {
        List<LedUnit> units = new ArrayList<>();
        for (String address : addresses.split(",", -1)) {
            units.add(LedUnitText.parse(LabDevice.number(List.of(address), 0), kind));
        }
        return units;
    }

    private LabDevice keypad(String format, int address, DeviceEnd end) {
        return switch (format) {
            case "qsystem" -> new LabKeypad(end, SimulatedKeypad.qSystem(end, address), chance);
            case "ascii" -> new LabKeypad(end, SimulatedKeypad.lines(end, address), chance);
            default -> throw new IllegalArgumentException("there is no keypad format " + format);
        };
    }

    private synchronized void keep(String printer, Sheet sheet) {
        long number = sheets.merge(printer, 1L, Long::sum);
        Path picture = folder.resolve(String.format(Locale.ROOT, "%s-%04d.png", printer, number));
        String kept;
        try {
            Files.write(picture, sheet.png());
            kept = picture.getFileName().toString();
        } catch (IOException full) {
            kept = "no picture: " + full.getMessage();
        }
        tell(printer + " sheet " + number + " \"" + sheet.ticketNumber().orElse("") + "\" " + kept);
    }

    private synchronized void tell(String line) {
        double seconds = (clock.nanos().getAsLong() - startNanos) / 1e9;
        said.accept(String.format(Locale.ROOT, "%8.3f %s", seconds, line));
    }

    /** Waits until it is closed, so long at most. */
    public void stayOpen(long seconds) throws InterruptedException {
        pause(TimeUnit.SECONDS.toMillis(seconds));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        IOException failed = null;
        for (LabDevice device : devices.values()) {
            try {
                device.close();
            } catch (IOException one) {
                failed = failed == null ? one : failed;
            }
        }
        devices.clear();
        if (failed != null) {
            throw failed;
        }
    }
}
