package id.satuatap.server.catalogue;

/** Something read, and where it stands in the file. Immutable. */
record Placed<T>(T value, Node at) {
    /** Where one of its fields stands. */
    Node at(String field) {
        return at.field(field).orElse(at);
    }

    /** Where an element of one of its lists stands. */
    Node at(String field, int element) {
        Node list = at(field);
        return list.list()
                .filter(elements -> element < elements.size())
                .map(elements -> elements.get(element))
                .orElse(list);
    }
}
