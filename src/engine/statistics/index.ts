/** Statistics of a column: a `Float64Array` with one entry per unit, NaN missing and left out. */
export { deviation } from "./deviation";
export { type Extent, extent, flatness, isFlat } from "./extent";
export { kurtosis, kurtosisOf } from "./kurtosis";
export { mean } from "./mean";
export { type Moments, moments, unitOf } from "./moments";
export { median } from "./median";
export { present } from "./present";
export { quantile } from "./quantile";
export { skewness, skewnessOf } from "./skewness";
