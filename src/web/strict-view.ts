/**
 * A view model that throws when a template reads a property that it does not have, or one that is undefined: a mistyped
 * name is an error, not a blank. What stands nowhere on purpose is null.
 */
export function strictView<T extends object>(model: T, path = 'view'): T {
  // The proxy's target is a blank: the proxy of a frozen object might not hand out proxies for its parts.
  return new Proxy((Array.isArray(model) ? [] : {}) as T, {
    get(_, key) {
      const value: unknown = Reflect.get(model, key);
      if (typeof key === 'symbol') return value;
      const place = `${path}.${key}`;
      if (value === undefined) throw new ReferenceError(`${place} is not there`);
      return typeof value === 'object' && value !== null ? strictView(value, place) : value;
    },
    has: (_, key) => Reflect.has(model, key),
  });
}
