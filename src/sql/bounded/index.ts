/** Orders of all units: within ranges of values, so that no worker gets all rows, or each apart. */
export { type BoundedQuery, boundedQuery } from "./bounded-query";
export { ordersApart } from "./orders-apart";
