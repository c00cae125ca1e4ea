import type { ShellWebContents } from './web-contents.ts';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of Electron's PrintToPDFOptions Chromium takes; lengths are in inches in both. */
export interface PdfOptions {
  landscape?: boolean;
  printBackground?: boolean;
  scale?: number;
  pageSize?: string | { width: number; height: number };
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
  pageRanges?: string;
  headerTemplate?: string;
  footerTemplate?: string;
  displayHeaderFooter?: boolean;
  preferCSSPageSize?: boolean;
}

const PAPER: Record<string, [width: number, height: number]> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
};

/** A picture of the page, with the part of NativeImage that needs no decoder. */
export async function capturePage(contents: ShellWebContents, rect?: Rectangle): Promise<object> {
  const clip = rect ? { clip: { ...rect, scale: 1 } } : {};
  const { data } = await contents.command<{ data: string }>('Page.captureScreenshot', { format: 'png', ...clip });
  const png = Buffer.from(data, 'base64');
  return {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${data}`,
    getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
    isEmpty: () => false,
  };
}

/** The page as a PDF document. */
export async function printToPDF(contents: ShellWebContents, options: PdfOptions): Promise<Buffer> {
  const { margins, pageSize = 'Letter', ...rest } = options;
  const [width, height] = typeof pageSize === 'string' ? (PAPER[pageSize] ?? [8.5, 11]) : [pageSize.width, pageSize.height];
  const { data } = await contents.command<{ data: string }>('Page.printToPDF', {
    ...rest,
    paperWidth: width,
    paperHeight: height,
    marginTop: margins?.top,
    marginBottom: margins?.bottom,
    marginLeft: margins?.left,
    marginRight: margins?.right,
  });
  return Buffer.from(data, 'base64');
}
