import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/screen.tsx';
import { useLive } from '#ui/use-live.ts';
import { addFiles, addText, backToSetup, check, flow, startOver } from './flow.ts';
import type { Flow } from './flow-types.ts';
import { runImport } from './run-import.ts';
import { tally } from './match-choices.ts';
import { ChooseStep } from './steps/choose-step.tsx';
import { DoneStep } from './steps/done-step.tsx';
import { ProgressStep } from './steps/progress-step.tsx';
import { ReviewStep } from './steps/review-step.tsx';
import { SetupStep } from './steps/setup-step.tsx';
import { useModEnter } from './use-mod-enter.ts';
import { formatCount } from '#ui/format/format.ts';

/** Brings people in from files or pasted text: what was read, what would come in, who is known, and then all or nothing. */
export function ImportScreen() {
  const state = useLive(flow);
  useEffect(() => {
    window.addEventListener('paste', takePasted);
    return () => window.removeEventListener('paste', takePasted);
  }, []);
  return (
    <Screen title="Import" scope="list" actions={<Actions state={state} />}>
      <Step state={state} />
    </Screen>
  );
}

function Step({ state }: { state: Flow }) {
  switch (state.step) {
    case 'choose':
      return <ChooseStep state={state} />;
    case 'setup':
      return <SetupStep state={state} />;
    case 'checking':
    case 'running':
      return <ProgressStep state={state} />;
    case 'review':
      return state.checked && <ReviewStep state={state} checked={state.checked} />;
    case 'done':
      return state.outcome && <DoneStep state={state} outcome={state.outcome} />;
  }
}

function Actions({ state }: { state: Flow }) {
  const { step, checked } = state;
  const go = step === 'setup' ? check : step === 'review' ? runImport : null;
  useModEnter(go);
  if (step === 'setup') {
    return (
      <>
        <Button variant="quiet" onClick={startOver}>
          Start over
        </Button>
        <Button variant="primary" shortcut="Mod+Enter" busy={state.opening} onClick={() => void check()}>
          Check
        </Button>
      </>
    );
  }
  if (step !== 'review' || !checked) return null;
  const { fresh, update } = tally(checked.prepared.drafts, checked.chosen);
  const people = formatCount(fresh + update, 'person', 'people');
  return (
    <>
      <Button variant="quiet" icon={<IconArrowLeft size={16} />} onClick={backToSetup}>
        Back
      </Button>
      <Button variant="primary" shortcut="Mod+Enter" disabled={fresh + update === 0} onClick={() => void runImport()}>
        {`Import ${people}`}
      </Button>
    </>
  );
}

/** What is pasted anywhere but into a field is read. */
function takePasted(event: ClipboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, [contenteditable]') || !event.clipboardData) return;
  const files = [...event.clipboardData.files];
  const text = event.clipboardData.getData('text/plain');
  if (files.length === 0 && text.trim() === '') return;
  event.preventDefault();
  void (files.length > 0 ? addFiles(files) : addText(text));
}
