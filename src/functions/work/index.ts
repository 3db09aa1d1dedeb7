/** The work of the custom functions, by their names. It is a script of its own, which the first call loads. */
export { aggregate } from "./aggregate";
export { availability } from "./availability";
export { contributions } from "./contributions";
export { correlation } from "./correlation";
export { cronbach } from "./cronbach";
export { gap } from "./gap";
export { impute } from "./impute";
export { normalise } from "./normalise";
export { ranks } from "./ranks";
export { score } from "./score";
export { treat } from "./treat";
export { weights } from "./weights";
