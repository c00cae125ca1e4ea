import { browser } from '../chromium/browser.ts';
import type { TargetInfo } from '../chromium/targets.ts';
import type { ShellWebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

const CRASH_REASONS: Record<string, string> = { oom: 'oom', killed: 'killed', 'process was killed': 'killed' };

/** Keeps windows in step with Chromium's pages: crashes, pages that close, pop-ups no window was made for. */
export function watchTargets(): void {
  browser.on('Target.targetCrashed', ({ targetId, status, errorCode }: { targetId: string; status: string; errorCode: number }) => {
    contentsOf(targetId)?.onCrashed(CRASH_REASONS[status] ?? 'crashed', errorCode);
  });
  browser.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    contentsOf(targetId)?.window.onGone();
  });
  browser.on('Target.targetCreated', ({ targetInfo }: { targetInfo: TargetInfo }) => {
    if (targetInfo.type !== 'page' || !contentsOf(targetInfo.openerId)) return;
    browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
  });
}

/** The page with a DevTools id. */
export function contentsOf(targetId: string | undefined): ShellWebContents | undefined {
  if (!targetId) return undefined;
  return openWindows.all().find((window) => window.webContents.targetId === targetId)?.webContents;
}
