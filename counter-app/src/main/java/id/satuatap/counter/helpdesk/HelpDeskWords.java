package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the help desk's workspace says, in the present language, with the catalogue's names. Confined to the FX thread. */
public final class HelpDeskWords {
    private final Messages messages;
    private final MallText mallText;
    private final Map<String, AgencyEntry> agencies = new HashMap<>();
    private final Map<String, ServiceEntry> services = new HashMap<>();
    private final Map<String, String> counters = new HashMap<>();
    private final String here;

    /** @param here the id of the PC that says them */
    public HelpDeskWords(MallText mallText, CatalogueView catalogue, String here) {
        this.here = here;
        this.messages = Messages.beside(HelpDeskWords.class, mallText.localeProperty());
        this.mallText = mallText;
        for (AgencyEntry agency : catalogue.agencies()) {
            agencies.put(agency.code(), agency);
            agency.services().forEach(service -> services.put(service.code(), service));
        }
        for (CounterEntry counter : catalogue.counters()) {
            counters.put(counter.code(), counter.label());
        }
    }

    Messages messages() {
        return messages;
    }

    MallText mallText() {
        return mallText;
    }

    boolean english() {
        return mallText.localeProperty().getValue().getLanguage().equals("en");
    }

    /** The agency's full name. */
    String agency(String code) {
        AgencyEntry known = agencies.get(code);
        return known == null ? code : known.name();
    }

    String agencyShort(String code) {
        AgencyEntry known = agencies.get(code);
        return known == null ? code : known.shortName();
    }

    String service(String code) {
        ServiceEntry known = services.get(code);
        return known == null ? code : known.name();
    }

    /** What stands above a counter. */
    String counterLabel(String code) {
        return counters.getOrDefault(code, code);
    }

    /** A reason's or a state's code in words; the code itself where this app does not know it yet. */
    String code(String code) {
        String key = "code." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    /** As it names itself. */
    String printer(String model) {
        return model.equals(PrinterReport.NAMELESS) ? messages.text("printer.nameless") : model;
    }

    /** Whether it is the printer of this desk itself. */
    boolean here(KioskView kiosk) {
        return kiosk.device().equals(here);
    }

    /** This desk first, the others as they come. */
    List<KioskView> hereFirst(List<KioskView> kiosks) {
        return kiosks.stream()
                .sorted(Comparator.comparing((KioskView kiosk) -> !here(kiosk)))
                .toList();
    }

    /** As the administrator called it, or its id; this desk by its own name. */
    String kiosk(KioskView kiosk) {
        if (here(kiosk)) {
            return messages.text("kiosk.here");
        }
        String label = kiosk.label();
        return label == null ? kiosk.device() : label;
    }
}
