/**
 * How node is started for a role. A smaller young generation: on a machine with much memory V8 lets it grow to where all
 * roles in one process keep 640 MB, for 2 % less CPU than at 420 MB. V8 reads it before a program can set it.
 */
export const nodeOptions = ['--max-semi-space-size=8'];
