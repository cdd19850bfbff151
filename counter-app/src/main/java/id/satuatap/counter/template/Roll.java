package id.satuatap.counter.template;

import id.satuatap.devices.printer.PrinterProfile;
import java.util.List;
import java.util.stream.Stream;

/** Printers on whose paper a layout is looked at. Immutable. */
enum Roll {
    MM80_203("80"),
    MM80_180("80?dots=512&columns=42"),
    MM58_203("58"),
    MM58_180("58?dots=360&columns=30");

    private static final double MM_AN_INCH = 25.4;

    private final String profile;

    Roll(String profile) {
        this.profile = profile;
    }

    PrinterProfile profile() {
        return PrinterProfile.parse(profile);
    }

    int millimetres() {
        return this == MM80_203 || this == MM80_180 ? 80 : 58;
    }

    int dotsAnInch() {
        return this == MM80_203 || this == MM58_203 ? 203 : 180;
    }

    /** How long so many dots are. */
    long millimetres(int dots) {
        return Math.round(dots * MM_AN_INCH / dotsAnInch());
    }

    static List<PrinterProfile> profiles() {
        return Stream.of(values()).map(Roll::profile).toList();
    }
}
