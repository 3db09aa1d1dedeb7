/** Id of the element that shows how the table was read. */
export const readingId = "table-reading";
