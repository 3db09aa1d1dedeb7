import { type AggregationTwin, type ChildRange, countOf, counts, presentCount, sumPresent } from "./children";

/** The mean of so many largest (LARGE) or smallest (SMALL) children present, of all where there are fewer. */
export function meanOfBest(
  name: "LARGE" | "SMALL",
  children: readonly ChildRange[],
  count: number,
): ReturnType<AggregationTwin> {
  const [first, ...more] = children;
  if (first === undefined || more.length > 0) return { text: byCounting(name, children, count), array: true };
  if (first.single) return { text: `SUM(${first.values})`, array: false };
  const places = `{${Array.from({ length: Math.min(count, first.columns) }, (_, k) => k + 1).join(",")}}`;
  const n = presentCount(children);
  const sorted = `${name}(IF(${counts(first)},${first.values}),${places})`;
  return { text: `SUM(IF(${places}<=${n},${sorted}))/MIN(${count},${n})`, array: true };
}

/** Children on two sheets cannot be sorted together: each counts those that are better; equal ones share their places. */
function byCounting(name: "LARGE" | "SMALL", children: readonly ChildRange[], count: number): string {
  const weighted = sumPresent(children, (child) => {
    const better = countOf(children, child, name === "LARGE" ? ">" : "<");
    const equal = countOf(children, child, "=");
    return `${child.values}*IF(${better}>=${count},0,IF(${better}+${equal}<=${count},1,(${count}-${better})/${equal}))`;
  });
  return `${weighted}/MIN(${count},${presentCount(children)})`;
}
