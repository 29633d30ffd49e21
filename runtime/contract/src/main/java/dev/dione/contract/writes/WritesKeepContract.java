package dev.dione.contract.writes;

/** Everything that writes keep by themselves. */
public interface WritesKeepContract
    extends VersionContract,
        PatchContract,
        MadeIdContract,
        CallbackContract,
        SoftDeleteContract,
        LoadedWritesContract {}
