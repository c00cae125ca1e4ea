/** Values a taken-over window might send instead of what a channel expects; none of them is valid anywhere. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  ['null', () => null],
  ['a number', () => 42],
  ['not a number', () => Number.NaN],
  ['a truth', () => true],
  ['a text', () => 'journal.append'],
  ['a path', () => '../../etc/passwd'],
  ['a Windows path', () => 'C:\\Windows\\System32\\calc.exe'],
  ['a file URL', () => 'file:///etc/passwd'],
  ['an empty list', () => []],
  ['a long list', () => Array.from({ length: 100_000 }, () => 'x')],
  ['an empty object', () => ({})],
  ['an unknown key', () => ({ channel: 'x' })],
  ['a prototype key', () => JSON.parse('{"__proto__":{"admin":true}}') as unknown],
  ['a constructor key', () => ({ constructor: { prototype: { admin: true } } })],
  ['an object that looks parsed', () => ({ success: true, data: {}, value: {} })],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['id', 'x']])],
  ['bytes', () => new Uint8Array(1_000_000)],
  ['a function', () => () => 'x'],
  ['a cycle', () => cycle()],
  ['deep nesting', () => nested(20_000)],
  ['a huge text', () => 'x'.repeat(70_000_000)],
];

/** Bad values for single properties, put in the place of each property of a valid input. */
export const hostileProperties: readonly (readonly [name: string, make: () => unknown])[] = [
  ['nothing', () => undefined],
  ['an object', () => ({ toString: 'x' })],
  ['a list of lists', () => [[[]]]],
  ['infinity', () => Number.POSITIVE_INFINITY],
  ['a negative number', () => -1],
  ['a path', () => '../../../../tmp/warmbench-escape'],
  ['a path with NUL', () => 'x.sqlite\0/etc/passwd'],
  ['a network path', () => '\\\\host\\share\\x'],
  ['a script URL', () => 'javascript:alert(1)'],
  ['SQL', () => `'; DROP TABLE ops; --`],
  ['a huge text', () => 'x'.repeat(70_000_000)],
  ['deep nesting', () => nested(20_000)],
];

function cycle(): unknown {
  const self: { self?: unknown } = {};
  self.self = self;
  return self;
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = { value };
  return value;
}
