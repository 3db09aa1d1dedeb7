export { type AgreementInterval, agreementIntervals, type AgreementOptions } from "./agreement-intervals";
export { type RaterWithOthers, ratersWithOthers } from "./raters-with-others";
