/** Whether two names of sheets are one to Excel. */
export const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
