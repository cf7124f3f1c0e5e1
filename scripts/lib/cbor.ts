/** Writes the part of CBOR (RFC 8949) that a Pagefind index uses: whole numbers, text, arrays. */
export class Cbor {
  private data = new Uint8Array(24);
  length = 0;

  uint(value: number): this {
    return this.head(0, value);
  }

  text(value: string): this {
    const bytes = Buffer.from(value);
    this.head(3, bytes.length);
    return this.raw(bytes, bytes.length);
  }

  /** Begins an array of so many items. */
  array(items: number): this {
    return this.head(4, items);
  }

  /** Adds what another writer has written. */
  append(other: Cbor): this {
    return this.raw(other.data, other.length);
  }

  bytes(): Uint8Array {
    return this.data.subarray(0, this.length);
  }

  private head(major: number, value: number): this {
    this.reserve(5);
    const { data } = this;
    const type = major << 5;
    if (value < 24) data[this.length++] = type | value;
    else if (value < 0x100) {
      data[this.length++] = type | 24;
      data[this.length++] = value;
    } else if (value < 0x10000) {
      data[this.length++] = type | 25;
      data[this.length++] = value >> 8;
      data[this.length++] = value & 255;
    } else {
      data[this.length++] = type | 26;
      new DataView(data.buffer).setUint32(this.length, value);
      this.length += 4;
    }
    return this;
  }

  private raw(bytes: Uint8Array, length: number): this {
    this.reserve(length);
    this.data.set(bytes.subarray(0, length), this.length);
    this.length += length;
    return this;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.data.length) return;
    const grown = new Uint8Array(Math.max(needed, this.data.length * 2));
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
  }
}

export type CborItem = number | string | CborItem[];

/** Reads what `Cbor` writes; anything else throws. */
export function readCbor(bytes: Uint8Array): CborItem {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const number = (info: number): number => {
    if (info < 24) return info;
    const length = 1 << (info - 24);
    at += length;
    return data.readUIntBE(at - length, length);
  };
  const item = (): CborItem => {
    const first = data.readUInt8(at++);
    const value = number(first & 31);
    switch (first >> 5) {
      case 0:
        return value;
      case 3:
        at += value;
        return data.toString('utf8', at - value, at);
      case 4:
        return Array.from({ length: value }, item);
      default:
        throw new Error('not a form of CBOR that Pagefind 1.6.0 writes');
    }
  };
  return item();
}
