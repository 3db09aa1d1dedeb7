/**
 * The JSON of an object in pieces, each short enough to be one text: the results of a large table together are not.
 * Members of the object, and those of its objects, are written one by one.
 * @example [...jsonPieces({ a: 1, b: { c: [2] } })].join("") // '{"a":1,"b":{"c":[2]}}'
 */
export function* jsonPieces(value: object, depth = 2): Generator<string> {
  let separator = "{";
  // Not by entries, which would make them all at once: a column may be made when it is asked for.
  for (const key of Object.keys(value)) {
    const member: unknown = Reflect.get(value, key);
    if (member === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ",";
    if (depth > 1 && isPlainObject(member)) yield* jsonPieces(member, depth - 1);
    else yield JSON.stringify(member);
  }
  yield separator === "{" ? "{}" : "}";
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
