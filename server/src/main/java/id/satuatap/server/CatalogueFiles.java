package id.satuatap.server;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.catalogue.FaultReason;
import id.satuatap.server.catalogue.CatalogueFault;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import id.satuatap.server.gateway.CatalogueReading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** Reads catalogues by the product's file format. Stateless. */
final class CatalogueFiles implements CatalogueReading {
    @Override
    public <R> R read(String document, Function<Catalogue, R> good, Function<Map<String, String>, R> faulty) {
        try {
            return good.apply(CatalogueFile.read(document.getBytes(StandardCharsets.UTF_8)));
        } catch (CatalogueRefusedException refused) {
            return faulty.apply(DocumentFault.details(
                    refused.faults().stream().map(CatalogueFiles::told).toList()));
        }
    }

    private static DocumentFault told(CatalogueFault fault) {
        return DocumentFault.quoting(
                fault.line(),
                fault.column(),
                fault.path(),
                FaultReason.valueOf(fault.why().name()),
                fault.values(),
                fault.reason());
    }
}
