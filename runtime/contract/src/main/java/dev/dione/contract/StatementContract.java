package dev.dione.contract;

import dev.dione.contract.transcript.TranscriptContract;

/** Everything that raw statements must do. */
public interface StatementContract
    extends NumbersContract,
        TextAndBytesContract,
        ResultsContract,
        AtomicityContract,
        ConstraintsContract,
        RefusalsContract,
        MetaContract,
        LimitsContract,
        ScriptContract,
        TranscriptContract {}
