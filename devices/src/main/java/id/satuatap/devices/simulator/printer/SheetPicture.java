package id.satuatap.devices.simulator.printer;

import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.simulator.printer.internal.Commands;
import id.satuatap.devices.simulator.printer.internal.PrintHead;
import id.satuatap.devices.simulator.printer.internal.Sensors;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What bytes look like on paper: carried out by the simulated printer's interpreter at once, without a wire and without
 * its pace. Stateless.
 */
public final class SheetPicture {
    private SheetPicture() {}

    /** The sheet that a printer with such a profile makes of {@code bytes}; empty when they end none. */
    public static Optional<Sheet> of(byte[] bytes, PrinterProfile profile) {
        PrinterModel model = new PrinterModel("", "", "", profile.dots(), profile.cutter(), false, false, false);
        First first = new First(bytes, profile.dots());
        Commands commands = new Commands(model, new PrintHead(profile.dots()), new Sensors(), first);
        byte[] rest = bytes;
        int length = -1;
        while (rest.length > 0 && length != 0 && first.sheet == null) {
            length = commands.step(rest, rest.length);
            rest = Arrays.copyOfRange(rest, Math.min(length, rest.length), rest.length);
        }
        return Optional.ofNullable(first.sheet);
    }

    /** Keeps the first sheet. */
    private static final class First implements Commands.Outcome {
        private final byte[] bytes;
        private final int dots;
        private @Nullable Sheet sheet;

        First(byte[] bytes, int dots) {
            this.bytes = bytes;
            this.dots = dots;
        }

        @Override
        public void answer(byte... answer) {
            // Nobody asks: a ticket is told, not talked with.
        }

        @Override
        public void autoStatus(boolean on) {
            // Nobody asks.
        }

        @Override
        public void sheet(List<PaperMark> marks) {
            if (sheet == null) {
                sheet = new Sheet(marks, bytes, dots);
            }
        }
    }
}
