/** What XML and HTML cannot hold: control characters but tab and line ends, halves of surrogate pairs, and two non-characters. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Marks that turn the direction of the text around them: a name with one of them would turn the rest of its line. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as a document can hold it; a name of the user's may have anything in it. */
export const plainText = (text: string): string => text.replace(unwritable, "").replace(turning, "");
