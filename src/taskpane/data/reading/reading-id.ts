/** Id of the part that says how the table was read. */
export const readingId = "table-reading";
