package id.satuatap.kiosk.chooseservice;

import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Says in words what a service is called, costs and takes. Confined to the FX thread. */
public final class ServiceFacts {
    private final Messages messages;
    private final MallText mall;

    public ServiceFacts(Messages app, MallText mall) {
        this.messages = app.forFeature(ServiceFacts.class);
        this.mall = mall;
    }

    /** Its name in the language of the screen, as far as somebody translated it. */
    public String name(ServiceEntry service) {
        String english = service.nameEnglish();
        boolean inEnglish = Languages.ENGLISH.equals(messages.localeProperty().getValue());
        return inEnglish && english != null ? english : service.name();
    }

    /** What it costs, in one or two words; never "free" for a fee that is not known. */
    public String fee(ServiceEntry service) {
        Long rupiah = service.feeRupiah();
        if (service.feeKind() == FeeKind.FREE) {
            return messages.text("service.fee.free");
        }
        if (service.feeKind() == FeeKind.FIXED && rupiah != null) {
            return mall.fee(OptionalLong.of(rupiah));
        }
        return messages.text("service.fee.variable");
    }

    /** How long one is at the counter. */
    public String counterTime(ServiceEntry service) {
        return messages.text("service.minutes.about", mall.duration(Duration.ofMinutes(service.standardMinutes())));
    }

    /** How long one waits for a number taken now, where that can be said. */
    public Optional<String> expectedWait(ServiceView state) {
        Integer from = state.estimateFromMinutes();
        Integer to = state.estimateToMinutes();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(
                to == 0
                        ? messages.text("service.wait.none")
                        : mall.between(Duration.ofMinutes(from), Duration.ofMinutes(to)));
    }
}
