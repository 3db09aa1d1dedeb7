/** Orders of all units within ranges of values, so that no worker gets all rows. */
export { type BoundedQuery, boundedQuery } from "./bounded-query";
