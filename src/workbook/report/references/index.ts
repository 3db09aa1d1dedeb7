/** The References sheet: what scores are compared with. */
export { fixedMedians, groupReference, groupRowsExist, referenceRow } from "./cells";
export { peerReference } from "./by-unit";
export { gapReferenceName } from "./reference-name";
export { referencesSheet } from "./sheet";
