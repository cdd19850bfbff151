package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A whole catalogue replaces the one in force. Sent by: administrator. Result: version. Larger ones: PUT /api/v1/catalogue.
 *
 * @param document the catalogue's file as it stands, so that a fault can be told by line
 */
public record PublishCatalogue(String document) implements Command {
    public PublishCatalogue {
        Fields.text("document", document, 8 * 1024 * 1024);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.publishCatalogue(this);
    }
}
