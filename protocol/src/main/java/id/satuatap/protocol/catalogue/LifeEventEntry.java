package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. What brings a visitor to several services at once.
 *
 * @param code unique in the mall
 * @param name in Indonesian
 * @param nameEn in English
 * @param services codes, in the order in which people are used to read them
 */
public record LifeEventEntry(String code, String name, String nameEn, List<String> services) {
    public LifeEventEntry {
        Fields.id("code", code);
        Fields.text("name", name, 60);
        Fields.text("nameEn", nameEn, 60);
        services = Fields.ids("services", services);
    }
}
