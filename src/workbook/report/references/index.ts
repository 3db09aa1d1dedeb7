/** The References sheet: what scores are compared with. */
export { groupReference, groupRowsExist, referenceRow } from "./cells";
export { peerReference } from "./by-unit";
export { gapReferenceName } from "./reference-name";
export { referencesSheet } from "./sheet";
