/** Called for each error in the input: its path, the value found, and what is expected. */
export type Report = (path: string, found: unknown, expected: string) => void;

/**
 * Reads one part of untrusted input. Errors are reported, and a neutral value of the right type is returned for them,
 * so that one pass finds all errors. The result is valid only when nothing was reported.
 */
export type Shape<T> = (value: unknown, path: string, report: Report) => T;

const silent: Report = () => undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text, perhaps empty. */
export const text: Shape<string> = (value, path, report) => {
  if (typeof value === "string") return value;
  report(path, value, "a text");
  return "";
};

/** A finite number. */
export const number: Shape<number> = (value, path, report) => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  report(path, value, "a number");
  return 0;
};

/** A finite number, or null for missing, which becomes NaN. */
export const numberOrMissing: Shape<number> = (value, path, report) =>
  value === null ? NaN : number(value, path, report);

/** The value of a parameter. */
export const parameterValue: Shape<number | boolean | string> = (value, path, report) =>
  typeof value === "boolean" || typeof value === "string" ? value : number(value, path, report);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path, report) =>
    value === null ? null : shape(value, path, report);

/** One of a few words or numbers. The first is in place of a wrong one; it may be among the others again. */
export const oneOf = <T extends string | number>(first: T, ...others: readonly T[]): Shape<T> => {
  const words = [...new Set([first, ...others])];
  return (value, path, report) => {
    const found = words.find((word) => word === value);
    if (found === undefined) report(path, value, `one of ${words.join(", ")}`);
    return found ?? first;
  };
};

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path, report) => {
    if (Array.isArray(value)) return value.map((entry, i) => shape(entry, `${path}[${i}]`, report));
    report(path, value, "a list");
    return [];
  };

/** A column of numbers, null for missing. */
export const column: Shape<Float64Array> = (value, path, report) =>
  Float64Array.from(listOf(numberOrMissing)(value, path, report));

/** Any keys, one shape. */
export const recordOf =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path, report) => {
    if (!isRecord(value)) report(path, value, "an object");
    const entries = Object.entries(isRecord(value) ? value : {});
    return Object.fromEntries(entries.map(([key, entry]) => [key, shape(entry, `${path}.${key}`, report)]));
  };

/** Exactly these keys: one that is not known is reported too, for it may be a known one misspelt. */
export const objectOf =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, path, report) => {
    const isObject = isRecord(value);
    if (!isObject) report(path, value, "an object");
    const given = isObject ? value : {};
    for (const key of Object.keys(given))
      if (!Object.hasOwn(shapes, key)) report(`${path}.${key}`, given[key], "nothing");
    const entries = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => [
      key,
      shape(Object.hasOwn(given, key) ? given[key] : undefined, `${path}.${key}`, isObject ? report : silent),
    ]);
    // Every key of T has been read by its own shape.
    return Object.fromEntries(entries) as T;
  };

/** The same with keys that may be left out. */
export const withOptional =
  <T extends object, O extends object>(
    shape: Shape<T>,
    optional: { readonly [K in keyof O]: Shape<O[K]> },
  ): Shape<T & Partial<O>> =>
  (value, path, report) => {
    const given = isRecord(value) ? value : {};
    const present = Object.keys(optional).filter((key) => Object.hasOwn(given, key));
    const rest = isRecord(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !present.includes(key)))
      : value;
    const shapes: Readonly<Record<string, Shape<unknown>>> = optional;
    const read = present.map((key) => [key, shapes[key]?.(given[key], `${path}.${key}`, report)] as const);
    // Every key of O that is there has been read by its own shape.
    return { ...shape(rest, path, report), ...(Object.fromEntries(read) as Partial<O>) };
  };

/** A union: the word under `key` says which form the object has. */
export const variantOf =
  <T extends object>(key: string, forms: Readonly<Record<string, Shape<T>>>, neutral: T): Shape<T> =>
  (value, path, report) => {
    const word = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    const form = typeof word === "string" && Object.hasOwn(forms, word) ? forms[word] : undefined;
    if (form) return form(value, path, report);
    report(`${path}.${key}`, word, `one of ${Object.keys(forms).join(", ")}`);
    return neutral;
  };
