package id.satuatap.paper;

import id.satuatap.devices.printer.PrinterProfile;

/** The roll in the kiosk's printer. Immutable. */
public enum PaperWidth {
    /** 80 mm: 48 characters, with a cutter. */
    MM80,
    /** 58 mm: 32 characters, torn off. */
    MM58;

    /** What a usual printer of this roll can do. */
    public PrinterProfile profile() {
        return this == MM80 ? PrinterProfile.roll80() : PrinterProfile.roll58();
    }

    /**
     * Reads millimetres.
     *
     * @throws IllegalArgumentException for another width than 80 or 58
     */
    public static PaperWidth of(int millimetres) {
        return switch (millimetres) {
            case 80 -> MM80;
            case 58 -> MM58;
            default -> throw new IllegalArgumentException("paper is 80 or 58 mm wide, not " + millimetres);
        };
    }
}
