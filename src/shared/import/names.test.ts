import { describe, expect, test } from 'vitest';
import { splitName } from './names.ts';

describe('splitName', () => {
  test.each([
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    ['Lovelace, Ada', 'Ada', 'Lovelace'],
    ['van den Berg, Jan', 'Jan', 'van den Berg'],
    ['Dr. Ada King Lovelace, PhD', 'Ada King', 'Lovelace'],
    ['John Smith Jr.', 'John', 'Smith'],
    ['Mr. John Smith III', 'John', 'Smith'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz'],
    ['Leonardo da Vinci', 'Leonardo', 'da Vinci'],
    ['Otto von und zu Guttenberg', 'Otto', 'von und zu Guttenberg'],
    ['Al Gore', 'Al', 'Gore'],
    ['Seán O’Brien', 'Seán', 'O’Brien'],
    ['Anne-Marie Müller-Łoś', 'Anne-Marie', 'Müller-Łoś'],
    ['Иван Петров', 'Иван', 'Петров'],
    ['محمد علي', 'محمد', 'علي'],
    ['Madonna', 'Madonna', ''],
    ['Dr.', 'Dr.', ''],
    ['王小明', '王小明', ''],
    ['山田 太郎', '山田 太郎', ''],
    ['김철수', '김철수', ''],
    ['Acme 2000 (Sales)', 'Acme 2000 (Sales)', ''],
    ['<b>Ada</b> Lovelace', '<b>Ada</b> Lovelace', ''],
    ['a, b, c', 'a, b, c', ''],
    ['  Ada   Lovelace ', 'Ada', 'Lovelace'],
  ])('%s', (full, given, family) => {
    expect(splitName(full)).toEqual({ given, family });
  });
});
