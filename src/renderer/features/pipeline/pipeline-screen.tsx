import { Screen } from '#ui/screen.tsx';

/** Pipeline. */
export function PipelineScreen() {
  return <Screen title="Pipeline">{null}</Screen>;
}
