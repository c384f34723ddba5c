package org.meridian.synthesis.guardrail;

/** How much a finding should worry the reader. */
public enum Severity {
    /** Worth knowing; the result stands. */
    NOTE,
    /** The result may mislead; read it beside an alternative. */
    CAUTION,
    /** The result is probably wrong until the cause is cleared up. */
    WARNING
}
