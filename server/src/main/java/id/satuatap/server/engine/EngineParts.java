package id.satuatap.server.engine;

import id.satuatap.hall.Hall;
import id.satuatap.journal.Journal;
import id.satuatap.server.record.RecordCodec;
import java.util.function.BooleanSupplier;

/**
 * What the engine works with. Immutable.
 *
 * @param mall written into each record
 * @param softwareVersion written into each record
 * @param journal stays its opener's to close, after the engine
 * @param storeAlmostFull while true, no number is issued
 * @param fatal ends the process
 */
public record EngineParts(
        String mall,
        String softwareVersion,
        Journal journal,
        RecordCodec codec,
        Hall hall,
        MallTime time,
        MachineClock machine,
        ResultWriter results,
        BooleanSupplier storeAlmostFull,
        FatalHandler fatal) {}
