package id.satuatap.devices.simulator.printer.internal;

/** What the simulated printer feels, and how it says so. Confined to the simulated printer's thread. */
public final class Sensors {
    private boolean paperOut;
    private boolean paperNearEnd;
    private boolean coverOpen;
    private boolean cutterJammed;
    private boolean held;

    /** No paper under the head. */
    public void paperOut(boolean now) {
        paperOut = now;
    }

    /** The roll is nearly used up. */
    public void paperNearEnd(boolean now) {
        paperNearEnd = now;
    }

    /** The cover. */
    public void coverOpen(boolean now) {
        coverOpen = now;
    }

    /** The cutter. */
    public void cutterJammed(boolean now) {
        cutterJammed = now;
    }

    /** Somebody holds the printer still, as a full buffer does. */
    public void held(boolean now) {
        held = now;
    }

    /** Whether it prints what it gets. */
    public boolean online() {
        return !offline() && !held;
    }

    private boolean offline() {
        return paperOut || coverOpen || cutterJammed;
    }

    /** The answer to {@code DLE EOT n}. */
    public int realTime(int n) {
        return 0x12
                | switch (n) {
                    case 1 -> bit(offline(), 0x08);
                    case 2 -> bit(coverOpen, 0x04) | bit(paperOut, 0x20) | bit(cutterJammed, 0x40);
                    case 3 -> bit(cutterJammed, 0x08);
                    case 4 -> bit(paperNearEnd || paperOut, 0x0C) | bit(paperOut, 0x60);
                    default -> 0;
                };
    }

    /** Automatic status back. */
    public byte[] autoStatus() {
        return new byte[] {
            (byte) (0x10 | bit(offline(), 0x08) | bit(coverOpen, 0x20)),
            (byte) bit(cutterJammed, 0x08),
            (byte) roll(),
            0x0F
        };
    }

    /** The answer to {@code GS r 1}. */
    public int roll() {
        return bit(paperNearEnd || paperOut, 0x03) | bit(paperOut, 0x0C);
    }

    private static int bit(boolean set, int mask) {
        return set ? mask : 0;
    }
}
