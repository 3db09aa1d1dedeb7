import { limitText } from "../formulas/limits";
import { type AggregationTwin, overPresent, presentWeight, sumPresent } from "./children";

/** The smallest child while it is below the threshold, else the weighted mean. */
export const minimumBelow: AggregationTwin = (children, parameters) => {
  const least = overPresent("MIN", children);
  const weighted = sumPresent(children, ({ values, weights }) => `${weights}*${values}`);
  const threshold = limitText(String(Number(parameters["threshold"])));
  return {
    text: `IF(${least}<${threshold.lowest},${least},${weighted}/${presentWeight(children)})`,
    array: true,
  };
};
