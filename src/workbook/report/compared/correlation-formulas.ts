/** Formulas of rank correlations over two columns of ranks, in which a missing rank is a text; array formulas. */

/** Units with both ranks: 1, the others 0. */
const both = (a: string, b: string): string => `ISNUMBER(${a})*ISNUMBER(${b})`;

/** Ranks from 1 among the units with both ranks, where ties share their mean. */
const meanRanks = (of: string, other: string): string =>
  `IF(${both(of, other)},COUNTIFS(${of},"<"&${of},${other},">0")+(COUNTIFS(${of},${of},${other},">0")+1)/2,"")`;

/** With fewer units than three there is no correlation. */
const ofEnough = (a: string, b: string, formula: string): string =>
  `IF(SUM(${both(a, b)})<3,"",IFERROR(${formula},""))`;

/** Spearman's rho: the correlation of the mean ranks. */
export const spearmanFormula = (a: string, b: string): string =>
  ofEnough(a, b, `CORREL(${meanRanks(a, b)},${meanRanks(b, a)})`);

/** Kendall's tau-b. */
export function kendallFormula(a: string, b: string): string {
  const signs = (of: string): string => {
    const numbers = `IF(${both(a, b)},${of},0)`;
    return `SIGN(${numbers}-TRANSPOSE(${numbers}))`;
  };
  const pairs = `(${both(a, b)})*TRANSPOSE(${both(a, b)})`;
  const untied = (of: string): string => `SUM(ABS(${signs(of)})*${pairs})`;
  return ofEnough(a, b, `SUM(${signs(a)}*${signs(b)}*${pairs})/SQRT(${untied(a)}*${untied(b)})`);
}
