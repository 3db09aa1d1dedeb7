/** A text as SQL has it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a column or table as SQL has it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
