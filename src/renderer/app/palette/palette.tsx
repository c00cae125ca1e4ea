import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { setOverlay, useOverlay } from '#state/palette.ts';
import { remember } from '#state/recent.ts';
import { OptionHeading, OptionLine } from '#ui/fields/option-line.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { useDialogKeys } from '#ui/overlay/dialog-stack.ts';
import { useReturnFocus } from '#ui/overlay/use-return-focus.ts';
import classes from './palette.module.css';
import { usePaletteGroups, type PaletteEntry } from './use-palette-groups.ts';

const close = () => setOverlay(null);

/** Find anything, do anything: a box to type in and what fits it. Arrows choose, Enter does, Esc closes. */
export function Palette() {
  const open = useOverlay((state) => state.open === 'palette');
  if (!open) return null;
  return (
    <Modal.Root opened onClose={close} size="600px" closeOnEscape={false} lockScroll={false} returnFocus={false} transitionProps={{ duration: 0 }} yOffset="12dvh" classNames={{ overlay: classes.overlay, content: classes.content }}>
      <Modal.Overlay />
      <Modal.Content aria-label="Find or do anything">
        <PaletteBody />
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const groups = usePaletteGroups(text);
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(chosen, entries.length - 1);
  const active = entries[at];
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus();
  useDialogKeys({ onEscape: close });
  // At once, not a moment later: what is typed right after the key belongs here.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const run = (entry: PaletteEntry) => {
    flushSync(close);
    remember(entry.id);
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      const next = at + step;
      const turn = Math.abs(step) === 1;
      setChosen(turn ? (next + entries.length) % entries.length : Math.max(0, Math.min(entries.length - 1, next)));
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      run(active);
    }
  };

  return (
    <>
      <div className={classes.box}>
        <IconSearch size={18} aria-hidden className={classes.icon} />
        <input
          ref={field}
          role="combobox"
          aria-label="Find or do anything"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active) : undefined}
          className={classes.input}
          placeholder="Find a person, a job, an action…"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="palette-list" role="listbox" aria-label="What fits" className={classes.list}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`palette-${group.id}`}>
            <OptionHeading id={`palette-${group.id}`}>{group.title}</OptionHeading>
            {group.entries.map((entry) => (
              <Option key={entry.id} entry={entry} active={entry === active} onPoint={() => setChosen(entries.indexOf(entry))} onRun={() => run(entry)} />
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && (
        <output className={classes.none}>Nothing fits “{text}”</output>
      )}
    </>
  );
}

function optionId(entry: PaletteEntry): string {
  return `palette-option-${entry.id}`;
}

function Option({ entry, active, onPoint, onRun }: { entry: PaletteEntry; active: boolean; onPoint: () => void; onRun: () => void }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // Keys are handled by the text field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div ref={ref} role="option" id={optionId(entry)} aria-selected={active} className={classes.option} onMouseMove={active ? undefined : onPoint} onMouseDown={(event) => event.preventDefault()} onClick={onRun}>
      <OptionLine icon={entry.icon} label={entry.label} detail={entry.detail} marks={entry.marks} end={entry.shortcut ? <Kbd keys={entry.shortcut} /> : entry.end} />
    </div>
  );
}
