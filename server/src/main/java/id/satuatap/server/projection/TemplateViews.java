package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.id.PersonId;
import id.satuatap.protocol.template.TemplateView;

/** Views of how tickets are laid out. Stateless. */
public final class TemplateViews {
    private TemplateViews() {}

    /** For everybody with a token: who wanted it is no business of kiosks and boards. */
    public static TemplateView unsigned(PublishedTemplate template) {
        return new TemplateView(template.version(), template.document(), template.logo(), template.at(), null);
    }

    public static TemplateView of(PublishedTemplate template, Names names) {
        PersonId by = template.by();
        return new TemplateView(
                template.version(),
                template.document(),
                template.logo(),
                template.at(),
                by == null ? null : names.person(by).orElse(by.value()));
    }
}
