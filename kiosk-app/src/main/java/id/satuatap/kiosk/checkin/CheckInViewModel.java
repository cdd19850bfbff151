package id.satuatap.kiosk.checkin;

import id.satuatap.kiosk.shell.Flow;
import id.satuatap.kiosk.shell.Place;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The code of a booking, letter by letter, and the press that follows. Confined to the FX thread; needs no toolkit. */
public final class CheckInViewModel {
    private final Flow flow;
    private final ReadOnlyObjectWrapper<TypedCode> code = new ReadOnlyObjectWrapper<>(this, "code", TypedCode.NONE);

    public CheckInViewModel(Flow flow) {
        this.flow = flow;
        flow.placeProperty().addListener((place, before, after) -> code.set(TypedCode.NONE));
    }

    public ReadOnlyObjectProperty<TypedCode> codeProperty() {
        return code.getReadOnlyProperty();
    }

    /** A key of the screen. */
    public void press(String character) {
        code.set(code.get().and(character));
    }

    /** A key of a keyboard, where the kiosk has one; elsewhere than on this screen nobody looks at it. */
    public void typed(String character) {
        if (flow.placeProperty().get() != Place.CHECK_IN) {
            return;
        }
        if (character.equals("\b")) {
            erase();
        } else if (character.equals("\r") || character.equals("\n")) {
            confirm();
        } else {
            press(character);
        }
    }

    public void erase() {
        code.set(code.get().withoutLast());
    }

    /** Takes the number; does nothing before the code is whole. */
    public void confirm() {
        if (code.get().whole()) {
            flow.checkIn(code.get().text());
        }
    }
}
