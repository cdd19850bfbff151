package id.satuatap.hall.id;

/** Code of an agency in the catalogue, for example "DKC". Immutable. */
public record AgencyCode(String value) implements Id {
    public AgencyCode {
        Id.check("agency", value);
    }
}
