/** Starts a timer; gives the way to stop it. */
export type Schedule = (task: () => void, milliseconds: number) => () => void;

export const schedule: Schedule = (task, milliseconds) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

/** Does a task once the calls have stopped coming: after the last of a storm, however many there are. */
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
