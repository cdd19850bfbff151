package id.satuatap.counter.workspace;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;

/** The buttons at the end of a workspace's header. Stateless. */
public final class HeaderButtons {
    private HeaderButtons() {}

    /** The other language; its text is {@code header.language}. */
    public static ActionButton language(Messages messages, Languages languages) {
        ActionButton language = new ActionButton(Icon.LANGUAGE, Emphasis.QUIET, messages.bind("header.language"));
        language.setOnAction(pressed -> languages.toggle());
        return language;
    }

    /**
     * What leads back to signing in; its text is {@code header.signOut}.
     *
     * @param name of the workspace, with which the button's id begins
     */
    public static ActionButton signOut(String name, Messages messages, Runnable signOut) {
        ActionButton leave = ActionButton.secondary(Icon.SIGN_OUT, messages.bind("header.signOut"));
        leave.setId(name + "-sign-out");
        leave.setOnAction(pressed -> signOut.run());
        return leave;
    }
}
