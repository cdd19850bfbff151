package id.satuatap.counter.administrator;

import id.satuatap.uikit.fx.Subscriptions;
import javafx.scene.Node;

/** What stands below an administrator's header. Implementations are confined to the FX thread. */
interface AdministratorPage {
    /** What people see; the same node each time. */
    Node node();

    /** Follows its model until the subscriptions are closed. */
    void open(Subscriptions open);

    /** Where the keyboard should be when the page appears. */
    Node firstFocus();
}
