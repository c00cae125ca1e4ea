import { fail, type Result, ok } from '#shared/result.ts';

const MAX_WEB = 4096;
const MAX_MAIL = 2048;

/**
 * The link to hand to the system, or why not. Parsed as a URL, never matched as text: only http, https and mailto leave,
 * without a user name in front of the host, which would make a link look like another one.
 */
export function externalLink(text: string): Result<string> {
  // Control characters (0-31, 127) vanish while a URL is parsed: what is opened would not be what was shown.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) return refused();
  const url = URL.parse(text);
  if (!url) return refused();
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.href.length <= MAX_WEB && url.host !== '' && url.username === '' && url.password === '' ? ok(url.href) : refused();
    case 'mailto:':
      return url.href.length <= MAX_MAIL && !/[?&](attach|attachment)=/i.test(url.href) ? ok(url.href) : refused();
    default:
      return refused();
  }
}

function refused(): Result<string> {
  return fail('refused', 'Warmbench only opens web pages and e-mail addresses. Check the link on the record and correct it.');
}
