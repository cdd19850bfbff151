package id.satuatap.protocol.template;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. GET /api/v1/ticket-templates. For whoever may publish one.
 *
 * @param templates the last ones, the one in force first; none while the usual one holds
 */
public record TemplatesView(List<TemplateView> templates) {
    public TemplatesView {
        templates = Fields.list("templates", templates);
    }
}
