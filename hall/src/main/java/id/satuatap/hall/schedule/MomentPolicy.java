package id.satuatap.hall.schedule;

import java.util.Optional;

/** One rule of whether a number is given now, on a date on which the service is given. Implementations are stateless. */
interface MomentPolicy {
    /** Empty when this rule has nothing against it. */
    Optional<Refusal> against(ServiceMoment asked);
}
