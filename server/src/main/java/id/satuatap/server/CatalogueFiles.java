package id.satuatap.server;

import id.satuatap.hall.catalogue.Catalogue;
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
            CatalogueFault first = refused.faults().get(0);
            return faulty.apply(
                    Map.of("line", Integer.toString(first.line()), "field", first.path(), "reason", first.reason()));
        }
    }
}
