package id.satuatap.counter.device;

/** How a press of the keypad is answered to fingers whose owner looks at the visitor and not at the screen. */
public interface KeyAnswer {
    /** Answers nobody. */
    KeyAnswer NONE = new KeyAnswer() {
        @Override
        public void taken() {}

        @Override
        public void refused() {}
    };

    /** What was asked for was done. */
    void taken();

    /** It was not done, or not yet: the screen says why. */
    void refused();
}
