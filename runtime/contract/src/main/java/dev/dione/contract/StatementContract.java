package dev.dione.contract;

/** Everything that raw statements must do. */
public interface StatementContract
    extends NumbersContract,
        TextAndBytesContract,
        ResultsContract,
        AtomicityContract,
        ConstraintsContract,
        RefusalsContract,
        MetaContract {}
