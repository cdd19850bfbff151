package id.satuatap.devices.led;

import id.satuatap.devices.port.TextOptions;

/** Units as they are written in configuration: {@code KIND?name=value&name=value}. Stateless. */
public final class LedUnitText {
    private static final int POLE_ADDRESS = 1;

    /** The kinds that {@link #parse} knows. */
    private enum Kind {
        BOARD,
        KEYPAD,
        MODBUS,
        ALPHA,
        POLE,
        TEMPLATE
    }

    private LedUnitText() {}

    /**
     * Reads a kind and its options, such as {@code board?width=6} or {@code modbus?width=6&form=ascii&register=0}.
     *
     * @param address of the unit on its line
     * @throws IllegalArgumentException saying what is wrong
     */
    public static LedUnit parse(int address, String text) {
        TextOptions options = new TextOptions(text);
        LedUnit unit = unit(address, options);
        options.end();
        return unit;
    }

    private static LedUnit unit(int address, TextOptions options) {
        return switch (options.headAmong(Kind.class)) {
            case BOARD -> LedUnit.board(address, options.number("width", 4));
            case KEYPAD -> LedUnit.keypadDisplay(address);
            case MODBUS -> new LedUnit(address, modbus(options), options.number("width", 6));
            case ALPHA ->
                new LedUnit(
                        address,
                        new AlphaSign(options.number("position", AlphaSign.FILL)),
                        options.number("width", 10));
            case POLE -> new LedUnit(POLE_ADDRESS, new PoleDisplay(), PoleDisplay.COLUMNS);
            case TEMPLATE -> new LedUnit(address, template(options), options.number("width", 4));
        };
    }

    private static ModbusUnit modbus(TextOptions options) {
        return new ModbusUnit(registers(options), options.number("wait", ModbusUnit.WAIT_MILLIS));
    }

    private static RegisterMap registers(TextOptions options) {
        return new RegisterMap(
                options.choice("form", RegisterMap.Form.ASCII),
                options.number("register", 0),
                options.choice("side", RegisterMap.Side.LEFT));
    }

    private static TemplateUnit template(TextOptions options) {
        return new TemplateUnit(
                options.text("prefix", ""),
                options.choice("address-form", TemplateUnit.AddressForm.BYTE),
                options.choice("payload", TemplateUnit.Payload.ASCII),
                options.choice("checksum", TemplateUnit.Checksum.NONE),
                options.number("checked-from", 0),
                options.text("suffix", ""),
                options.number("gap", 100));
    }
}
