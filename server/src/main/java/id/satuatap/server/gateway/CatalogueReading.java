package id.satuatap.server.gateway;

import id.satuatap.hall.catalogue.Catalogue;
import java.util.Map;
import java.util.function.Function;

/** Reads a catalogue's file. Implementations are thread-safe. */
@FunctionalInterface
public interface CatalogueReading {
    /** Goes on with the catalogue, or with line, column, field and reason of what is wrong in it. */
    <R> R read(String document, Function<Catalogue, R> good, Function<Map<String, String>, R> faulty);
}
