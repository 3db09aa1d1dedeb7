import { normalWords } from "../method/words";

/**
 * A figure as a limit: "0.8", "0,8", "80%" and "> 0.8" are the same. NaN for any other text.
 *
 * @example limitFigure("-0,3") // -0.3
 */
export function limitFigure(text: string): number {
  const [, figure = "", percent = ""] =
    /^[<>≤≥=]* ?([+-]? ?\d*[.,]?\d+) ?(%?)$/.exec(normalWords(text)) ?? [];
  const value = figure === "" ? NaN : Number(figure.replace(",", ".").replace(" ", ""));
  return percent === "" ? value : value / 100;
}
