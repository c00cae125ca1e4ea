import type { Result } from '#shared/result.ts';
import { showToast } from './toast.ts';

type Saved = { readonly name: string; readonly folder: string } | null;

/** Tells where a file was saved, with a way to its folder, or why it was not. A closed dialog needs no word. */
export function showSaved(saved: Result<Saved>, show: () => Promise<Result<null>>): void {
  if (!saved.ok) return void showToast({ message: saved.error.message, tone: saved.error.code === 'cancelled' ? 'neutral' : 'danger' });
  if (!saved.value) return;
  const { name, folder } = saved.value;
  showToast({ message: `Saved ${name} in ${folder}.`, action: { label: 'Show folder', run: () => void open(show) } });
}

async function open(show: () => Promise<Result<null>>): Promise<void> {
  const shown = await show();
  if (!shown.ok) showToast({ message: shown.error.message, tone: 'danger' });
}
