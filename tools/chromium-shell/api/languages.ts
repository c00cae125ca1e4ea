/** The languages the system is set to, best first, as BCP 47 tags. */
export function systemLanguages(env: NodeJS.ProcessEnv = process.env): string[] {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], ...(env['LANGUAGE'] ?? '').split(':')];
  const tags = named.map(toTag).filter((tag) => tag !== null);
  return tags.length > 0 ? [...new Set(tags)] : [Intl.DateTimeFormat().resolvedOptions().locale];
}

function toTag(name: string | undefined): string | null {
  const plain = (name ?? '').replace(/[.@].*$/, '').replaceAll('_', '-');
  if (plain === '' || plain === 'C' || plain === 'POSIX') return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return null;
  }
}
