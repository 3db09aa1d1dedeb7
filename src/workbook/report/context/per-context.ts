import type { Context } from "./context";

/** What is the same for a whole report: made at the first call, and kept as long as its context. */
export function perContext<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, { readonly value: T }>();
  return (context) => {
    const found = made.get(context) ?? { value: make(context) };
    made.set(context, found);
    return found.value;
  };
}
