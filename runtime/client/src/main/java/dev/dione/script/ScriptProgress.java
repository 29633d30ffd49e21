package dev.dione.script;

/**
 * How far a script is: everything up to here is stored.
 *
 * @param line the line on which the last stored statement begins, from 1
 * @param statements how many were run
 * @param requests how many requests it took
 * @param bytesRead how much of the file was read, some of it in advance; 0 if it is not a file
 * @param bytesTotal the file's size; 0 if it is not a file
 */
public record ScriptProgress(
    long line, long statements, long requests, long bytesRead, long bytesTotal) {}
