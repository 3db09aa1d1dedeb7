/** A history of a subject, time by time; missing is NaN. */
type History = readonly number[];

/** Each gap on the line between its neighbours in time, by walking to both sides; the nearest value at the ends. */
export const onTheLine = (history: History): readonly number[] =>
  history.map((x, t) => {
    if (!Number.isNaN(x)) return x;
    let [before, after] = [t, t];
    while (before >= 0 && Number.isNaN(history[before]!)) before--;
    while (after < history.length && Number.isNaN(history[after]!)) after++;
    const [left, right] = [history[before] ?? NaN, history[after] ?? NaN];
    if (before < 0) return right;
    if (after >= history.length) return left;
    return (left * (after - t) + right * (t - before)) / (after - before);
  });

/** Each gap the last value of those of so many years before, if there is one. */
export const carriedOn = (history: History, years: number): readonly number[] =>
  history.map((x, t) => {
    for (let back = 0; back <= years; back++)
      if (!Number.isNaN(history[t - back] ?? NaN)) return history[t - back]!;
    return x;
  });
