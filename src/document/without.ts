/** A record without one of its optional fields. */
export function without<T extends object>(record: T, field: string): T {
  const left = { ...record };
  Reflect.deleteProperty(left, field);
  return left;
}
