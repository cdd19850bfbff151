package id.satuatap.pairing;

import id.satuatap.protocol.client.PairingWishes;
import java.util.List;

/** Writes down what a person wanted. */
record Wishes(List<String> heard) implements PairingWishes {
    @Override
    public void choose(String address) {
        heard.add("choose " + address);
    }

    @Override
    public void type(String address) {
        heard.add("type " + address);
    }

    @Override
    public void search() {
        heard.add("search");
    }

    @Override
    public void again() {
        heard.add("again");
    }
}
