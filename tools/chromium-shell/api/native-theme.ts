import type { NativeTheme } from 'electron';

import { strictEmitter } from './unimplemented.ts';
import { openWindows } from './windows.ts';

type Source = NativeTheme['themeSource'];

let themeSource: Source = 'system';

/** The colour scheme pages are told of; none while it is the system's. */
export function pageColorSettings(): [method: string, params: object][] {
  if (themeSource === 'system') return [];
  return [['Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: themeSource }] }]];
}

/** `nativeTheme`: the app's choice of light or dark. What the system prefers is only known to Chromium, and taken as light. */
class ShellNativeTheme extends strictEmitter('nativeTheme') implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;

  get themeSource(): Source {
    return themeSource;
  }

  set themeSource(source: Source) {
    if (source === themeSource) return;
    themeSource = source;
    const features = [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }];
    for (const { webContents } of openWindows.all()) webContents.command('Emulation.setEmulatedMedia', { features }).catch(() => undefined);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return themeSource === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.shouldUseDarkColors;
  }
}

export const nativeTheme: ShellNativeTheme = new ShellNativeTheme();
