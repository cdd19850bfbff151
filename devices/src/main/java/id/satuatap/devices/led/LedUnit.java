package id.satuatap.devices.led;

/**
 * One display on a line; immutable.
 *
 * @param address tells it from the others on its line
 * @param language what it understands
 * @param width characters it shows
 */
public record LedUnit(int address, LedLanguage language, int width) {

    public LedUnit {
        language.check(address, width);
    }

    /** A QSystem board of so many characters. */
    public static LedUnit board(int address, int width) {
        return new LedUnit(address, new QSystemBoard(), width);
    }

    /** The display of a QSystem keypad. */
    public static LedUnit keypadDisplay(int address) {
        return new LedUnit(address, new QSystemKeypadDisplay(), QSystemKeypadDisplay.WIDTH);
    }

    /** A Modbus display of so many characters. */
    public static LedUnit modbus(int address, int width, RegisterMap map) {
        return new LedUnit(address, new ModbusUnit(map, ModbusUnit.WAIT_MILLIS), width);
    }

    /** The frame that makes the unit show the text. */
    byte[] frame(LedText text) {
        return language.frame(address, width, text);
    }
}
