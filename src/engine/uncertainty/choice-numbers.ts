import type { AggregationPlan, Choice } from "../model/model";

/**
 * Numbers for choices, the same for the same choice. Designs repeat the same few objects: an object that is known is
 * not compared again.
 */
export function choiceNumbers(): (choice: Choice | AggregationPlan) => number {
  const seen = new WeakMap<object, number>();
  const byText = new Map<string, number>();
  return (choice) => {
    const known = seen.get(choice);
    if (known !== undefined) return known;
    const text = JSON.stringify(choice);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    seen.set(choice, number);
    return number;
  };
}
