import type { ColumnSurvey } from "./column-survey";
import { isCurrency } from "./marked-number";
import type { Interpretation } from "./text-number";

/** Evidence for reading the ambiguous cells of a column, from its cells with one meaning only. */
export interface ColumnEvidence {
  /** Decimal separator of the texts that have one meaning; null when there are none or they disagree. */
  readonly decimal: string | null;
  /** Decimal separator of the whole table, when it counts more than the size of the figures. */
  readonly thousands: string | null;
  /** Decimal separator of the whole table, when nothing else decides. */
  readonly ofTable: string | null;
  /**
   * Plausible range, null below three known figures: their range, extended on both sides by its own length, or, when all
   * are positive, by the ratio of its ends (at least 3).
   */
  readonly reach: readonly [number, number] | null;
  /** Factor for a percentage after NUMBERVALUE read "45%" as 0.45: 100 in a column of figures from 0 to 100. */
  readonly percentFactor: 1 | 100;
}

/** Evidence from the separators in the whole table. */
export interface Separators {
  /** Decimal separator of the texts that have one meaning; null when there are none or they disagree. */
  readonly decimal: string | null;
  /** Whether plain numbers have fractions and no text has a decimal comma: then a comma separates thousands. */
  readonly hasPoints: boolean;
}

/** A larger figure is not a share of 1; shares a little over 100% still count as shares. */
const largestShare = 1.5;
/** This many texts such as "69,117" in a column of whole numbers are not a coincidence. */
const minimumThousands = 3;

/** The evidence of a column. `texts` are the ways to read those of its texts that are numbers. */
export function evidenceOf(
  { numbers, count, hasFraction, percents }: ColumnSurvey,
  texts: readonly (readonly Interpretation[])[],
  hints: readonly number[],
  table: Separators,
): ColumnEvidence {
  const certain = texts.flatMap((ways) => (ways.length === 1 ? ways : []));
  const reach = { minimum: Infinity, maximum: -Infinity, count: 0, beyondShare: false };
  const add = (figure: number): void => {
    if (figure < reach.minimum) reach.minimum = figure;
    if (figure > reach.maximum) reach.maximum = figure;
    reach.count++;
    if (Math.abs(figure) > largestShare) reach.beyondShare = true;
  };
  if (texts.length > 0 && count > 0)
    numbers.forEach((figure, i) => {
      if (!Number.isNaN(figure) && !percents.has(i)) add(figure);
    });
  for (const way of certain) if (!way.percent) add(way.value);
  const onHundred =
    reach.count > 0
      ? reach.beyondShare
      : percents.size === 0 && hints.some((hint) => Math.abs(hint) > largestShare);
  const decimal = sharedDecimal(certain);
  const ambiguous = texts.filter((ways) => ways.length > 1);
  const isMany = ambiguous.length >= minimumThousands;
  const isWhole = !hasFraction && certain.every((way) => Number.isInteger(way.value));
  // When plain numbers have fractions, a comma in a text separates thousands: the table has no decimal commas.
  const haveComma = ambiguous.every((ways) =>
    ways.some(({ decimal: point, value }) => point === "." && Number.isInteger(value)),
  );
  const ofTable = table.decimal ?? (table.hasPoints && isWhole && isMany && haveComma ? "." : null);
  return {
    decimal,
    thousands: isWhole && isMany ? ofTable : null,
    ofTable,
    reach: reach.count < 3 ? null : reachOf(reach.minimum, reach.maximum),
    percentFactor: onHundred ? 100 : 1,
  };
}

/** The decimal separator of the texts with one meaning; null when there is none or they disagree. */
function sharedDecimal(certain: readonly Interpretation[]): string | null {
  let shared: string | null = null;
  for (const { separated, decimal } of certain) {
    if (!separated || decimal === shared) continue;
    if (shared !== null) return null;
    shared = decimal;
  }
  return shared;
}

function reachOf(minimum: number, maximum: number): readonly [number, number] {
  const ratio = Math.max(3, maximum / minimum);
  return minimum > 0
    ? [minimum / ratio, maximum * ratio]
    : [minimum - (maximum - minimum), maximum + (maximum - minimum)];
}

/**
 * The interpretation that fits the evidence: the separators of the column's other texts, those of the table, or the size of
 * the other figures. Null when the evidence does not decide.
 */
export function chooseInterpretation(
  ways: readonly Interpretation[],
  evidence: ColumnEvidence,
): Interpretation | null {
  if (ways.length === 1) return ways[0] ?? null;
  return (
    withDecimal(ways, evidence.decimal) ??
    withDecimal(ways, evidence.thousands) ??
    bySize(ways, evidence) ??
    withDecimal(ways, evidence.ofTable) ??
    ofMoney(ways)
  );
}

/** An amount of money does not have three decimals: in "$3,687" the comma separates thousands. */
function ofMoney(ways: readonly Interpretation[]): Interpretation | null {
  const isMoney = ways.every(({ without = [] }) => without.some((part) => part !== "" && isCurrency(part)));
  const whole = isMoney ? ways.filter(({ value }) => Number.isInteger(value)) : [];
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

function withDecimal(ways: readonly Interpretation[], decimal: string | null): Interpretation | null {
  const fitting = ways.filter((way) => way.decimal === decimal);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function bySize(
  ways: readonly Interpretation[],
  { reach, percentFactor }: ColumnEvidence,
): Interpretation | null {
  if (reach === null) return null;
  const fitting = ways.filter((way) => {
    const figure = way.value * (way.percent ? percentFactor : 1);
    return figure >= reach[0] && figure <= reach[1];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
