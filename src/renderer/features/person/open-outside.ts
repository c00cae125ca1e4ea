import { desk } from '#data/desk.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** Opens a web page or a mail outside of the app; says why when that is not possible. */
export async function openOutside(url: string): Promise<boolean> {
  const opened = await desk().bridge.app.openLink({ url });
  if (!opened.ok) showToast({ message: opened.error.message });
  return opened.ok;
}

type Mail = { readonly to: string; readonly subject?: string; readonly body?: string };

/** The `mailto:` address of a mail; line breaks as RFC 6068 wants them. */
export function mailtoUrl({ to, subject = '', body = '' }: Mail): string {
  const fields = Object.entries({ subject, body: body.replaceAll(/\r?\n/gu, '\r\n') }).filter(([, value]) => value !== '');
  const query = fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}${query ? `?${query}` : ''}`;
}
