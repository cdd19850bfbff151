package id.satuatap.devices.simulator.printer.internal;

/** How many bytes the command at the front of a buffer has. Immutable: functions only. Epson's ESC/POS reference. */
final class CommandLength {
    private CommandLength() {}

    /**
     * The length, or 0 when more bytes must come before it is known or complete.
     *
     * @param epsonExtras whether {@code GS ( H} is known; where it is not, its head is skipped and its rest is text
     */
    static int of(byte[] buffer, int size, boolean epsonExtras) {
        int length =
                switch (at(buffer, 0)) {
                    case 0x10 -> size < 2 ? 0 : dle(buffer, size);
                    case 0x1B -> size < 2 ? 0 : esc(buffer, size);
                    case 0x1C -> size < 2 ? 0 : fs(at(buffer, 1));
                    case 0x1D -> size < 2 ? 0 : gs(buffer, size, epsonExtras);
                    default -> 1;
                };
        return length <= size ? length : 0;
    }

    private static int dle(byte[] buffer, int size) {
        return switch (at(buffer, 1)) {
            case 0x04, 0x05 -> 3;
            case 0x14 -> size < 3 ? 0 : at(buffer, 2) == 8 ? 10 : 5;
            default -> 1;
        };
    }

    private static int esc(byte[] buffer, int size) {
        return switch (at(buffer, 1)) {
            case '!', 'a', 'E', 'G', '-', 'M', 'd', 'J', 'K', 't', 'R', '3', '{', 'V', ' ', '=', 'T', 'r', 'e' -> 3;
            case 'B', 'c', '$', '\\' -> 4;
            case 'p' -> 5;
            case 'D' -> upToZero(buffer, size, 2);
            case '*' -> size < 5 ? 0 : 5 + word(buffer, 3) * (at(buffer, 2) < 32 ? 1 : 3);
            default -> 2;
        };
    }

    private static int fs(int second) {
        return switch (second) {
            case '!', '-', 'W', 'C' -> 3;
            case 'p', 'S' -> 4;
            default -> 2;
        };
    }

    private static int gs(byte[] buffer, int size, boolean epsonExtras) {
        return switch (at(buffer, 1)) {
            case '!', 'B', 'a', 'r', 'I', 'h', 'w', 'H', 'f', 'b', '/', 'E' -> 3;
            case 'L', 'W', 'P', '$', '\\' -> 4;
            case '^' -> 5;
            case 'V' -> size < 3 ? 0 : at(buffer, 2) < 'A' ? 3 : 4;
            case 'k' -> size < 4 ? 0 : at(buffer, 2) < 'A' ? upToZero(buffer, size, 3) : 4 + at(buffer, 3);
            case 'v' -> size < 8 ? 0 : 8 + word(buffer, 4) * word(buffer, 6);
            case '*' -> size < 4 ? 0 : 4 + at(buffer, 2) * at(buffer, 3) * 8;
            case '(' -> size < 5 ? 0 : at(buffer, 2) == 'H' && !epsonExtras ? 2 : 5 + word(buffer, 3);
            default -> 2;
        };
    }

    private static int upToZero(byte[] buffer, int size, int from) {
        for (int i = from; i < size; i++) {
            if (buffer[i] == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    static int at(byte[] buffer, int index) {
        return buffer[index] & 0xFF;
    }

    static int word(byte[] buffer, int index) {
        return at(buffer, index) + 256 * at(buffer, index + 1);
    }
}
