export function pad(text: string, size: number, source: Buffer) {
  const a = Buffer.alloc(size);
  const b = Buffer.from(text);
  const c = Buffer.allocUnsafe(size).fill(0);
  const d = Buffer.allocUnsafe(source.length);
  source.copy(d);
  const e = new Buffer(text);
  return [a, b, c, d, e];
}
