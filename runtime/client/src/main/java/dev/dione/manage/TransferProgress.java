package dev.dione.manage;

/**
 * How far an import or export has come.
 *
 * @param step what it is doing
 * @param doneBytes how much of the file is done in this step; 0 while D1 runs
 * @param totalBytes the size of the file, or -1 if it is not known
 * @param message what D1 says, such as {@code Uploaded part 3}; empty if it says nothing
 */
public record TransferProgress(
    TransferStep step, long doneBytes, long totalBytes, String message) {}
