/** Statistics of a column: a `Float64Array` with one entry a unit, NaN missing and left out. */
export { deviation } from "./deviation";
export { extent } from "./extent";
export { kurtosis } from "./kurtosis";
export { mean } from "./mean";
export { median } from "./median";
export { quantile } from "./quantile";
export { skewness } from "./skewness";
