package id.satuatap.protocol.change;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Immutable. One thing that looks different now; it carries the whole view, so that applying it twice does no harm. The
 * {@code type} on the wire is the record's simple name; a client skips types it does not know.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Change
        permits MallChanged,
                ServiceChanged,
                CounterChanged,
                CallChanged,
                AnnouncementChanged,
                WaitingChanged,
                WaitingRemoved,
                HeldChanged,
                HeldRemoved,
                DeskChanged,
                ServiceFiguresChanged,
                CounterFiguresChanged,
                DeviceChanged,
                PairingsChanged,
                KiosksChanged,
                FaultsChanged,
                OverridesChanged {

    /** Answers with the case of this change. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of change. */
    interface Cases<R> {
        R mallChanged(MallChanged change);

        R serviceChanged(ServiceChanged change);

        R counterChanged(CounterChanged change);

        R callChanged(CallChanged change);

        R announcementChanged(AnnouncementChanged change);

        R waitingChanged(WaitingChanged change);

        R waitingRemoved(WaitingRemoved change);

        R heldChanged(HeldChanged change);

        R heldRemoved(HeldRemoved change);

        R deskChanged(DeskChanged change);

        R serviceFiguresChanged(ServiceFiguresChanged change);

        R counterFiguresChanged(CounterFiguresChanged change);

        R deviceChanged(DeviceChanged change);

        R pairingsChanged(PairingsChanged change);

        R kiosksChanged(KiosksChanged change);

        R faultsChanged(FaultsChanged change);

        R overridesChanged(OverridesChanged change);
    }
}
