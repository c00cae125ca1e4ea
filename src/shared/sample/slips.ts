import type { Dice } from './dice.ts';

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip of the keyboard after the first letter: two letters swapped, one left out, doubled, or its neighbour hit. */
export function slip(dice: Dice, text: string): string {
  const letters = [...text];
  if (letters.length < 4) return text;
  const at = dice.int(1, letters.length - 2);
  switch (dice.int(0, 3)) {
    case 0:
      [letters[at], letters[at + 1]] = [letters[at + 1] as string, letters[at] as string];
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letters[at] as string);
      break;
    default: {
      const row = keys.find((one) => one.includes(letters[at] as string));
      if (row) letters[at] = row[Math.max(0, row.indexOf(letters[at] as string) - 1)] as string;
    }
  }
  return letters.join('');
}

/** As it is typed on a keyboard without umlauts: some write `ue`, some leave the dots out. */
export function withoutMarks(text: string, spelledOut: boolean): string {
  const spelled = spelledOut ? text.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue').replace(/ß/gu, 'ss').replace(/Ö/gu, 'Oe').replace(/Ü/gu, 'Ue') : text.replace(/ß/gu, 'ss');
  return spelled.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC');
}

/** The same Gmail box under another spelling: dots and tags do not count there. */
export function gmailVariant(dice: Dice, address: string): string {
  const [local = '', host = ''] = address.split('@');
  if (host !== 'gmail.com') return dice.chance(0.5) ? address.toUpperCase() : address;
  return dice.pick([`${local.replaceAll('.', '')}@gmail.com`, `${local}+jobs@gmail.com`, `${local}@googlemail.com`, `${local[0]}.${local.slice(1)}@GMAIL.com`]);
}
