import { itemNotFound } from "./failure";
import { HostObject, type HostKind } from "./host-object";

/**
 * Objects of one class as one: a change or call applies to each; a read returns the value that all share, or null.
 * @param objects at least one
 */
export function together(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const { kind } = objects[0];
  const joined: HostKind<readonly unknown[]> = {
    name: kind.name,
    properties: mapped(kind.properties, ({ get, set }) => ({
      get: (targets) => agreed(targets.map(get)),
      ...(set === undefined
        ? {}
        : {
            set: (targets: readonly unknown[], value: unknown) =>
              targets.forEach((target) => set(target, value)),
          }),
    })),
    objects: mapped(kind.objects, (follow) => (targets) => joinedObjects(targets.map(follow))),
    ...(kind.item === undefined ? {} : { item: joinedItem(kind.item) }),
    methods: mapped(
      kind.methods,
      (method) => (targets, args) => joinedObjects(targets.map((target) => method(target, args))),
    ),
  };
  return HostObject.of(
    joined,
    objects.map(({ target }) => target),
  );
}

const joinedItem =
  (item: NonNullable<HostKind<unknown>["item"]>): NonNullable<HostKind<readonly unknown[]>["item"]> =>
  (targets, args) => {
    const [first, ...others] = targets.map((target) => item(target, args));
    if (first === undefined) throw itemNotFound("getItem");
    return together([first, ...others]);
  };

function joinedObjects(results: readonly unknown[]): HostObject | null {
  const [first, ...others] = results.filter((result) => result instanceof HostObject);
  return first === undefined ? null : together([first, ...others]);
}

const agreed = (values: readonly unknown[]): unknown =>
  values.every((value) => value === values[0]) ? values[0] : null;

const mapped = <T, U>(
  table: Readonly<Record<string, T>> | undefined,
  map: (item: T) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([name, item]) => [name, map(item)]));
