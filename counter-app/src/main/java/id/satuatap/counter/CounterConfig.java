package id.satuatap.counter;

import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.device.KeypadSettings;
import id.satuatap.counter.device.LightSettings;
import id.satuatap.counter.device.TicketPrinterSettings;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.text.Languages;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. All that can be set about one officer's PC.
 *
 * @param client where the server is and who this PC is; of the kind COUNTER
 * @param form whether the desk begins as a strip or a window; WINDOW by default
 * @param language the language of its screens, Indonesian by default
 * @param keypad the officer's keypad; absent for none
 * @param light the LED unit above the counter, where it hangs on this PC; absent for none
 * @param printer the desk's own printer of tickets; absent for none
 * @param adapters the folder that remembers which USB adapter is whose
 */
public record CounterConfig(
        ClientConfig client,
        DeskForm form,
        Locale language,
        @Nullable KeypadSettings keypad,
        @Nullable LightSettings light,
        @Nullable TicketPrinterSettings printer,
        Path adapters) {
    private static final Path ADAPTERS = Path.of("adapters");

    public CounterConfig {
        if (client.kind() != DeviceKind.COUNTER) {
            throw new IllegalArgumentException("this PC was paired as " + client.kind() + ", not as COUNTER");
        }
        if (!Languages.all().contains(language)) {
            throw new IllegalArgumentException("not a language of the product: " + language.toLanguageTag());
        }
    }

    /** A PC without devices whose desk begins as an Indonesian window. */
    public static CounterConfig of(ClientConfig client) {
        return new CounterConfig(client, DeskForm.WINDOW, Languages.INDONESIAN, null, null, null, ADAPTERS);
    }

    /** The same as another device. */
    public CounterConfig paired(ClientConfig other) {
        return new CounterConfig(other, form, language, keypad, light, printer, adapters);
    }

    /** The same PC whose desk begins in another form. */
    public CounterConfig withForm(DeskForm next) {
        return new CounterConfig(client, next, language, keypad, light, printer, adapters);
    }

    /** The same PC with devices. */
    public CounterConfig withDevices(@Nullable KeypadSettings nextKeypad, @Nullable LightSettings nextLight) {
        return new CounterConfig(client, form, language, nextKeypad, nextLight, printer, adapters);
    }

    /** The same PC with a printer of its own. */
    public CounterConfig withPrinter(TicketPrinterSettings nextPrinter) {
        return new CounterConfig(client, form, language, keypad, light, nextPrinter, adapters);
    }

    /** The same PC that remembers its adapters elsewhere. */
    public CounterConfig withAdapters(Path folder) {
        return new CounterConfig(client, form, language, keypad, light, printer, folder);
    }
}
