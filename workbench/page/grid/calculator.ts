/** Address of the worker's script, the only one that the page's policy allows as a worker. */
const script = "/page/calculator.js";

/** Starts the worker that computes the grid's formulas. @param show receives the messages of its errors */
export function startCalculator(show: (sentence: string) => void): Worker {
  const calculator = new Worker(script);
  calculator.addEventListener("error", ({ message }) => show(`The formulas are not computed. ${message}`));
  return calculator;
}
