/** Starts a timer; returns a function that stops it. */
export type Schedule = (task: () => void, milliseconds: number) => () => void;

export const schedule: Schedule = (task, milliseconds) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

/** Runs a task once after the last of many calls that follow each other quickly. */
export class Debounced {
  #stop: (() => void) | null = null;

  constructor(
    private readonly task: () => void,
    private readonly start: Schedule,
  ) {}

  call(milliseconds: number): void {
    this.cancel();
    this.#stop = this.start(() => {
      this.#stop = null;
      this.task();
    }, milliseconds);
  }

  cancel(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
