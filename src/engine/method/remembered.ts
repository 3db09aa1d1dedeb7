/** A function that computes each different set of (plain) arguments once. */
export function remembered<Arguments extends readonly unknown[], Value extends object>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const known = new Map<string, Value>();
  return (...given) => {
    const key = JSON.stringify(given);
    const value = known.get(key) ?? compute(...given);
    known.set(key, value);
    return value;
  };
}
