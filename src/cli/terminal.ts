/** Where the command writes: results on `out`, everything else on `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** 0 done; 1 done, with errors set aside or differences found; 2 could not be done. */
export type ExitCode = 0 | 1 | 2;
