package id.satuatap.counter.template;

import id.satuatap.paper.Sample;
import id.satuatap.protocol.view.Language;

/** On which paper, and which ticket. Immutable. */
record Looking(Roll roll, Sample sample, Language language) {
    static final Looking FIRST = new Looking(Roll.MM80_203, Sample.USUAL, Language.INDONESIAN);

    Looking on(Roll other) {
        return new Looking(other, sample, language);
    }

    Looking at(Sample other) {
        return new Looking(roll, other, language);
    }

    Looking in(Language other) {
        return new Looking(roll, sample, other);
    }
}
