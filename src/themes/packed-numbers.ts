/** Characters at a time: more would be too many arguments. */
const chunk = 8192;

/** Numbers as text for a JSON file: their bytes, least significant first, in base64. */
export function packNumbers(numbers: Int16Array | Int32Array | Float32Array): string {
  const size = numbers.BYTES_PER_ELEMENT;
  const view = new DataView(new ArrayBuffer(numbers.length * size));
  numbers.forEach((number, i) => {
    if (numbers instanceof Int16Array) view.setInt16(i * size, number, true);
    else if (numbers instanceof Int32Array) view.setInt32(i * size, number, true);
    else view.setFloat32(i * size, number, true);
  });
  const bytes = new Uint8Array(view.buffer);
  let text = '';
  for (let i = 0; i < bytes.length; i += chunk) text += String.fromCharCode(...bytes.subarray(i, i + chunk));
  return btoa(text);
}

/** @throws RangeError when the text is not what `packNumbers` makes */
export function unpackInt16(packed: string): Int16Array {
  const view = viewOf(packed, 2);
  return Int16Array.from({ length: view.byteLength / 2 }, (_, i) => view.getInt16(i * 2, true));
}

/** @throws RangeError when the text is not what `packNumbers` makes */
export function unpackInt32(packed: string): Int32Array {
  const view = viewOf(packed, 4);
  return Int32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getInt32(i * 4, true));
}

/** @throws RangeError when the text is not what `packNumbers` makes */
export function unpackFloat32(packed: string): Float32Array {
  const view = viewOf(packed, 4);
  return Float32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getFloat32(i * 4, true));
}

function viewOf(packed: string, size: number): DataView {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) throw new RangeError('not base64');
  const text = atob(packed);
  if (text.length % size !== 0) throw new RangeError(`${text.length} bytes are not numbers of ${size}`);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new DataView(bytes.buffer);
}
