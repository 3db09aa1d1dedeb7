import { writable } from "../charts";

/**
 * Marks that turn the direction of the text around them (a name with one of them would turn the rest of its line), and DEL,
 * which XML can hold but nobody sees.
 */
const unwanted = /[\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A text as a document can hold it; a name of the user's may have anything in it. */
export const plainText = (text: string): string => writable(text).replace(unwanted, "");
