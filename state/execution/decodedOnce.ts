/**
 * Values of the state are never changed in place, so what one decodes to can be kept beside it: what every
 * block asks for is decoded once.
 */
export function decodedOnce<Value>(
  decode: (bytes: Uint8Array) => Value,
): (bytes: Uint8Array) => Value {
  const known = new WeakMap<Uint8Array, { readonly value: Value }>();
  return (bytes) => {
    let found = known.get(bytes);
    if (found === undefined) {
      found = { value: decode(bytes) };
      known.set(bytes, found);
    }
    return found.value;
  };
}
