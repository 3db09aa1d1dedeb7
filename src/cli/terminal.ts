/** Where the command writes: results on `out`, everything else on `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Waits until what was written on `out` is taken, where writing does not wait by itself. */
  taken?(): Promise<void>;
  /** Whether somebody looks on while it is written on `error`. */
  readonly isWatched?: boolean;
}

/** 0 done; 1 done, with errors set aside or differences found; 2 could not be done; 130 stopped by Ctrl-C, as shells have it. */
export type ExitCode = 0 | 1 | 2 | 130;
