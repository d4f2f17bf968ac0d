export function pad(text: string, size: number) {
  const a = Buffer.allocUnsafeSlow(size); // expect: javascript/buffer-alloc-unsafe
  const b = new Buffer(size); // expect: javascript/buffer-alloc-unsafe
  const c = new Buffer(64); // expect: javascript/buffer-alloc-unsafe
  a.write(text);
  return [a, b, c];
}
