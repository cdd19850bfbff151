package id.satuatap.hall.estimate;

import id.satuatap.hall.id.ServiceCode;

/** What the days before say about one service. Immutable. */
public record ServiceEstimate(ServiceCode service, CounterTimes times) {}
