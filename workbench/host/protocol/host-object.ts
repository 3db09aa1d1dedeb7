/**
 * One class of Office.js in the host: its members by their names in the protocol. Members that are not here do not
 * exist for the add-in. `T` is the host's object of the class.
 */
export interface HostKind<T> {
  /** Name of the class: "Worksheet". */
  readonly name: string;
  /** The key by which the client identifies an object; it comes back as the argument of the collection's `item`. */
  readonly id?: (target: T) => string | number;
  /** The member that has the key; default "Id". */
  readonly idName?: "Id" | "_Id";
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  /** Objects that belong to this one; null where there is none. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Returns an object, a plain value, or undefined. */
  readonly methods?: Readonly<Record<string, (target: T, args: HostArguments) => unknown>>;
  /** The items of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** An item by its key. @throws HostFailure where there is none */
  readonly item?: (target: T, args: HostArguments) => HostObject;
}

export interface HostProperty<T> {
  readonly get: (target: T) => unknown;
  /** Absent where the property is read-only. */
  readonly set?: (target: T, value: unknown) => void;
}

/** Plain values; host objects where the add-in passed objects. */
export type HostArguments = readonly unknown[];

/** An object of the host with its class, for a request. */
export class HostObject {
  private constructor(
    readonly kind: HostKind<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(kind: HostKind<T>, target: T): HostObject {
    // The kind is always used with its own target, so the type of the target no longer matters.
    return new HostObject(kind as HostKind<unknown>, target);
  }

  /** The key of the object for the client. */
  get identity(): Readonly<Record<string, string | number>> {
    const { id, idName = "Id" } = this.kind;
    return id === undefined ? {} : { [idName]: id(this.target) };
  }
}
