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
