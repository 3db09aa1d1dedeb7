/** Enough characters to be encoded at once without the whole of a part standing in memory as text as well. */
const pieceLength = 1 << 16;

/** Gathers text as UTF-8 bytes, piece by piece: a sheet of a million cells is too long to be held as one string. */
export class ByteSink {
  readonly #encoder = new TextEncoder();
  readonly #done: Uint8Array[] = [];
  #texts: string[] = [];
  #length = 0;

  /** @param text whole characters: a surrogate pair is not split over two texts */
  add(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    if (this.#length >= pieceLength) this.#encode();
  }

  /** All of it, between two texts that are known last. */
  bytes(before: string, after: string): Uint8Array {
    this.#encode();
    const all = [this.#encoder.encode(before), ...this.#done, this.#encoder.encode(after)];
    const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of all) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined;
  }

  #encode(): void {
    this.#done.push(this.#encoder.encode(this.#texts.join("")));
    this.#texts = [];
    this.#length = 0;
  }
}
