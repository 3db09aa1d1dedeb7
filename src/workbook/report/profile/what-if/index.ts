/** What if, beside the table of the indicators: yellow cells for other values, and what comes of them. */
export { whatIfBlocks, whatIfDropDowns } from "./blocks";
export { whatIfLayout, type WhatIfLayout, whatIfWidth } from "./layout";
export { asIfRemark } from "./remark";
