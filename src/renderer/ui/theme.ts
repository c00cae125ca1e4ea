import { createTheme } from '@mantine/core';

const sizes = (name: string, steps: readonly [number, number, number, number, number]) => {
  const [xs, sm, md, lg, xl] = steps.map((step) => `var(--${name}-${step})`) as [string, string, string, string, string];
  return { xs, sm, md, lg, xl };
};

const floating = { shadow: 'none', radius: 'var(--radius-2)', transitionProps: { duration: 0 }, withinPortal: true };

/** Mantine's parts in the terms of tokens.css: they read our values and bring none of their own. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 9,
  fontFamily: 'var(--font-body)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: sizes('text', [1, 3, 3, 4, 5]),
  spacing: sizes('space', [1, 2, 3, 4, 6]),
  radius: sizes('radius', [1, 1, 2, 3, 3]),
  defaultRadius: 'sm',
  cursorType: 'default',
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Combobox: { defaultProps: floating },
    Popover: { defaultProps: floating },
    Portal: { defaultProps: { target: '#floats' } },
    Menu: { defaultProps: { ...floating, offset: 4, withInitialFocusPlaceholder: false } },
    Select: { defaultProps: { comboboxProps: floating, withCheckIcon: true, checkIconPosition: 'right', maxDropdownHeight: 280 } },
    Pill: { defaultProps: { attributes: { label: { dir: 'auto' } } } },
    Input: { defaultProps: { size: 'sm' } },
    DateInput: {
      defaultProps: {
        popoverProps: floating,
        ariaLabels: { nextMonth: 'Next month', previousMonth: 'Previous month', nextYear: 'Next year', previousYear: 'Previous year', nextDecade: 'Next decade', previousDecade: 'Previous decade' },
      },
    },
  },
});
