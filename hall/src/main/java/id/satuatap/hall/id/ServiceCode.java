package id.satuatap.hall.id;

/** Code of a service in the catalogue, for example "DKC-01". Immutable. */
public record ServiceCode(String value) implements Id {
    public ServiceCode {
        Id.check("service", value);
    }
}
