package id.satuatap.devices.printer.internal;

import id.satuatap.devices.port.PortException;
import id.satuatap.devices.printer.EscPos;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.ProcessIdUse;
import id.satuatap.devices.printer.ProofTier;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a printer that answers ready for tickets: out of a command that a cut-off stream left open, an unfinished sheet
 * cut off, its proof tier found by asking. Confined to the printer's thread.
 */
public final class Preparation {
    private static final int BLOCK_HEADER = 0x5F;
    private static final int ANSWER_MILLIS = 1000;
    private static final int SOAK_MILLIS = 200;

    private final Conversation talk;
    private final PrinterProfile profile;
    private final Predicate<String> expected;

    /**
     * What was found.
     *
     * @param tier how the printer can prove a ticket
     * @param model maker, name and serial number, empty when it does not tell
     * @param known whether it is the printer that is expected here; another one was asked nothing more, and got no order
     */
    public record Found(ProofTier tier, String model, boolean known) {}

    /** @param expected whether a printer of that model is the one that is to be here */
    public Preparation(Conversation talk, PrinterProfile profile, Predicate<String> expected) {
        this.talk = talk;
        this.profile = profile;
        this.expected = expected;
    }

    /**
     * Prepares; {@code sheetHangs} says that part of a ticket may stick in the printer.
     *
     * @return what was found; empty when the printer cannot print now, so that its silence proves nothing and all is to
     *     be done again
     */
    public Optional<Found> run(boolean sheetHangs) throws PortException {
        Found found = ask(sheetHangs);
        return talk.askRealTime(ANSWER_MILLIS)
                .filter(senses -> senses.condition().canPrint())
                .map(senses -> found);
    }

    private Found ask(boolean sheetHangs) throws PortException {
        talk.send(Queries.autoStatusOn());
        boolean inOrder = talk.askInOrder(ANSWER_MILLIS) || endOpenCommand();
        Optional<String> maker = inOrder ? block(Queries.maker()) : Optional.empty();
        String model = maker.isEmpty()
                ? ""
                : Stream.of(maker, block(Queries.name()), block(Queries.serialNumber()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))
                        .strip();
        if (!expected.test(model)) {
            return new Found(inOrder ? ProofTier.B : ProofTier.C, model, false);
        }
        if (sheetHangs) {
            talk.send(Queries.reset());
            talk.send(new EscPos(profile.codePage()).endSheet(profile.cutter()).toByteArray());
        }
        talk.send(Queries.autoStatusOn());
        talk.listen(SOAK_MILLIS, () -> false);
        if (!inOrder) {
            return new Found(ProofTier.C, model, true);
        }
        boolean ask = profile.processId() == ProcessIdUse.ALWAYS
                || (profile.processId() == ProcessIdUse.IF_EPSON && isEpson(maker.orElse("")));
        return new Found(ask && returnsIds() ? ProofTier.A : ProofTier.B, model, true);
    }

    private Optional<String> block(byte[] question) throws PortException {
        return talk.askBlock(question, BLOCK_HEADER, ANSWER_MILLIS);
    }

    /** The question may have been swallowed as data that a cut-off command still waits for: fill it up, ask again. */
    private boolean endOpenCommand() throws PortException {
        byte[] filling = Queries.fillAndReset();
        talk.send(filling);
        return talk.askInOrder(ANSWER_MILLIS + talk.millisFor(filling.length));
    }

    private boolean returnsIds() throws PortException {
        talk.forgetBlocks();
        talk.send(Queries.processId("T000"));
        return talk.listen(ANSWER_MILLIS, () -> talk.sawProcessId("T000"));
    }

    private static boolean isEpson(String maker) {
        return maker.toUpperCase(Locale.ROOT).contains("EPSON");
    }
}
