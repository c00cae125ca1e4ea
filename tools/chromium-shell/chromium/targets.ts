import { browser } from './browser.ts';

/** What Chromium tells of a page or another thing that can be debugged. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  title: string;
  openerId?: string;
}

const EMPTY_PAGE = 'data:text/html,';
let lastPage = 0;

/** Opens an empty page in a window of its own and gives its id. */
export async function openPage(size: { width: number; height: number }): Promise<string> {
  if (browser.headless) {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
    return targetId;
  }
  const url = `${EMPTY_PAGE}#window-${++lastPage}`;
  const found = Promise.withResolvers<string>();
  const look = ({ targetInfo }: { targetInfo: TargetInfo }): void => {
    if (targetInfo.url === url) found.resolve(targetInfo.targetId);
  };
  browser.on('Target.targetCreated', look);
  browser.on('Target.targetInfoChanged', look);
  try {
    await browser.openAppWindow(url);
    return await found.promise;
  } finally {
    browser.off('Target.targetCreated', look);
    browser.off('Target.targetInfoChanged', look);
  }
}
