import { showToast } from '#ui/feedback/toast.ts';

/** Copies a text and says so, or says that it could not be copied. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ id: 'copied', message: `Copied ${text}` });
  } catch {
    showToast({ message: 'The clipboard could not be reached. Select the text and copy it by hand.' });
  }
}
