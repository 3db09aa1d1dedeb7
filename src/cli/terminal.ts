/** Where the command writes: results on `out`, everything else on `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Waits until the output on `out` is taken, where writing itself does not wait. */
  taken?(): Promise<void>;
  /** Whether `error` is a terminal that somebody reads. */
  readonly isWatched?: boolean;
}

/**
 * 0: done. 1: done, but errors were set aside or differences found. 2: could not be done. 130: stopped by Ctrl-C, as
 * in shells.
 */
export type ExitCode = 0 | 1 | 2 | 130;
