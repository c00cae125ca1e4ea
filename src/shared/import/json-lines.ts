/** The line, from 1, on which each element of the JSON array in `text` starts. The text must be valid JSON. */
export function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let expecting = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\n') line++;
    if (/\s/u.test(char)) continue;
    if (expecting && char !== ']') {
      lines.push(line);
      expecting = false;
    }
    if (char === '"') i = stringEnd(text, i);
    else if (char === '[' || char === '{') expecting = ++depth === 1;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',') expecting = depth === 1;
  }
  return lines;
}

function stringEnd(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
