import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './base.css';
import './mantine.css';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { firstDayOfWeek } from './format/locale.ts';
import { ToastRegion } from './feedback/toast-region.tsx';
import { theme } from './theme.ts';
import { TooltipLayer } from './tooltip-layer.tsx';

/**
 * Everything the kit needs around it. Mantine's variables come from our style sheet, so that no style or script is
 * written into the page and a strict content policy holds.
 */
export function UiProvider({ scheme, children }: { scheme: 'light' | 'dark'; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <DatesProvider settings={{ firstDayOfWeek: firstDayOfWeek() }}>
        {children}
        {/* Everything that floats lies in here: a landmark of its own, after the window's. */}
        <section id="floats" aria-label="Above the screen">
          <ToastRegion />
          <TooltipLayer />
        </section>
      </DatesProvider>
    </MantineProvider>
  );
}
