package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. The answer to a kiosk's report: what is to be printed there once more. Audience: that kiosk.
 *
 * @param orders the oldest first; what it has reported on is not among them
 */
public record PrintOrders(List<PrintOrder> orders) {
    public PrintOrders {
        orders = Fields.list("orders", orders);
    }
}
