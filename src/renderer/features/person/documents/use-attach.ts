import { useEffect, useRef, useState } from 'react';
import { attachChosen, attachFiles, type AttachSteps } from './attach.ts';

type Step = Parameters<AttachSteps['onStep']>[0];

/** Attaching to one person: by dialog, by files at hand, and by paste anywhere in the window while this is shown. */
export function useAttach(personId: string) {
  const [step, setStep] = useState<Step | null>(null);
  const stop = useRef(false);
  const work = async (act: (steps: AttachSteps) => Promise<void>): Promise<void> => {
    stop.current = false;
    try {
      await act({ onStep: setStep, cancelled: () => stop.current });
    } finally {
      setStep(null);
    }
  };
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void work((steps) => attachFiles(personId, files, steps));
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || isTyping(event.target)) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  return { step, take, choose: () => void work((steps) => attachChosen(personId, steps)), cancel: () => void (stop.current = true) };
}

/** A field of text keeps what is pasted into it. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
