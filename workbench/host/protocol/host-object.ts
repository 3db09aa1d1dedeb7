/**
 * What the host knows of one class of Office.js: its members by the names that go over the wire. A member that is not
 * here does not exist for the add-in. `T` is what stands behind an object of the class.
 */
export interface HostKind<T> {
  /** Name of the class: "Worksheet". */
  readonly name: string;
  /** What the client remembers an object by; it comes back as the argument of the collection's `item`. */
  readonly id?: (target: T) => string | number;
  /** Where the client looks for it: "Id" unless it says otherwise. */
  readonly idName?: "Id" | "_Id";
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  /** Objects that belong to this one; null where there is none. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** What comes back is an object, a plain value, or undefined for nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: HostArguments) => unknown>>;
  /** The items of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** An item by its key. @throws HostFailure where there is none */
  readonly item?: (target: T, args: HostArguments) => HostObject;
}

export interface HostProperty<T> {
  readonly get: (target: T) => unknown;
  /** Absent where the property can only be read. */
  readonly set?: (target: T, value: unknown) => void;
}

/** Plain values, and host objects where the add-in passed objects. */
export type HostArguments = readonly unknown[];

/** An object of the host with its class: how a request sees it. */
export class HostObject {
  private constructor(
    readonly kind: HostKind<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(kind: HostKind<T>, target: T): HostObject {
    // The kind is only ever given the target that it came with, so that its own type no longer matters.
    return new HostObject(kind as HostKind<unknown>, target);
  }

  /** What identifies the object to the client. */
  get identity(): Readonly<Record<string, string | number>> {
    const { id, idName = "Id" } = this.kind;
    return id === undefined ? {} : { [idName]: id(this.target) };
  }
}
