/**
 * Ends the process. The compiled part of excelize would keep it alive, and a signal that is listened to no longer ends it.
 * Output that a pipe has not taken yet is lost: write to it and wait first.
 */
export const endProcess = (code: number): never => process.exit(code); // Only here: nothing else ends it, see above.
