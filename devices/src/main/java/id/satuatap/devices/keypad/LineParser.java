package id.satuatap.devices.keypad;

import java.util.Optional;

/** Reads lines that end with CR, LF or both; empty ones mean nothing. Confined to the line's thread. */
final class LineParser implements KeyParser {

    private static final int LENGTH_MAX = 64;
    private static final int ADDRESS_DIGITS_MAX = 9;

    private final LineKeys format;
    private final StringBuilder line = new StringBuilder();

    LineParser(LineKeys format) {
        this.format = format;
    }

    @Override
    public void accept(int unsignedByte, Found found) {
        if (unsignedByte != '\r' && unsignedByte != '\n') {
            // One sign more than any line may have is kept, so that a line too long is still one at its end.
            if (line.length() <= LENGTH_MAX) {
                line.append((char) unsignedByte);
            }
        } else if (line.length() > 0) {
            tell(line.toString(), found);
            line.setLength(0);
        }
    }

    private void tell(String text, Found found) {
        var matcher = format.line().matcher(text);
        if (text.length() > LENGTH_MAX || !matcher.matches()) {
            found.unreadable();
            return;
        }
        var key = Optional.ofNullable(format.keys().get(matcher.group("key")));
        var address = matcher.group("address");
        if (key.isEmpty() || !address.matches("[0-9]{1," + ADDRESS_DIGITS_MAX + "}")) {
            found.unreadable();
        } else {
            found.key(Integer.parseInt(address), key.get());
        }
    }

    @Override
    public boolean forget() {
        boolean begun = line.length() > 0;
        line.setLength(0);
        return begun;
    }
}
