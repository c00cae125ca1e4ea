/** What a cell of e-mail addresses holds: the addresses as written, and the words around them. */
export type EmailCell = { readonly addresses: readonly string[]; readonly rest: string };

const address = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+$/u;

/** Reads one or several addresses: parted by `;` `,` or white space, as `Name <a@b>`, with `mailto:` before. */
export function emailsInCell(cell: string): EmailCell {
  const value = cell.trim();
  if (address.test(value)) return { addresses: [value], rest: '' };
  const addresses: string[] = [];
  const rest: string[] = [];
  for (const token of value.split(/[\s,;|<>]+/u)) {
    const inner = bare(unwrapped(token));
    if (address.test(inner)) addresses.push(inner);
    else if (token !== '') rest.push(token);
  }
  return { addresses, rest: unwrapped(rest.join(' ')) };
}

/** Without quotes and brackets around it. No address is as long as to make the pattern slow. */
function unwrapped(token: string): string {
  return token.length > 500 ? token : token.replace(/^["'([]+|["')\].]+$/gu, '');
}

function bare(token: string): string {
  return /^mailto:/iu.test(token) ? token.slice(7).replace(/\?.*$/u, '') : token;
}
