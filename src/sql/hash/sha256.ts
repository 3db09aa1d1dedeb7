/** Fractional parts of the roots of the first primes, as the standard has them. */
function primeRoots(count: number, root: 2 | 3): Uint32Array {
  const found = new Uint32Array(count);
  for (let n = 2, k = 0; k < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) found[k++] = fraction(BigInt(n), root);
  }
  return found;
}

/** floor(2^32 frac(n^(1/root))), by whole numbers. */
function fraction(n: bigint, root: 2 | 3): number {
  const power = BigInt(root);
  const scaled = n << (32n * power);
  let [low, high] = [0n, 1n << 44n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= scaled) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

const constants = primeRoots(64, 3);
const initial = primeRoots(8, 2);

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** SHA-256 of a text in UTF-8, in hexadecimal digits (FIPS 180-4). This layer has no other digest: it is pure. */
export function sha256(text: string): string {
  const state = Uint32Array.from(initial);
  const words = padded(new TextEncoder().encode(text));
  for (let from = 0; from < words.length; from += 16) mix(state, words.subarray(from, from + 16));
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function padded(bytes: Uint8Array): Uint32Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, i) => view.setUint8(i, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length * 8);
  return Uint32Array.from({ length: length / 4 }, (_, i) => view.getUint32(4 * i));
}

function mix(state: Uint32Array, block: Uint32Array): void {
  const w = new Uint32Array(64);
  w.set(block);
  const word = (i: number): number => w[i] ?? 0;
  for (let i = 16; i < 64; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const first = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const second = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = word(i - 16) + first + word(i - 7) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + high + chosen + (constants[i] ?? 0) + word(i)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, k) => (state[k] = (state[k] ?? 0) + value));
}
