/**
 * The JSON of an object in pieces that each fit into one string: the results of a large table would not. Members of
 * the object, and members of these, are written one by one.
 * @example [...jsonPieces({ a: 1, b: { c: [2] } })].join("") // '{"a":1,"b":{"c":[2]}}'
 */
export function* jsonPieces(value: object, depth = 2): Generator<string> {
  let separator = "{";
  // Not with Object.entries, which reads all values at once: a column may be made only when it is read.
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
