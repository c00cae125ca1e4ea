import { fold } from '#shared/domain/fold.ts';
import type { Stage } from '#shared/domain/stage.ts';

/** How many candidates each stage of a job holds, by the stage's id. */
export type Held = ReadonlyMap<string, number>;

/** A stage that was taken out although it holds candidates. */
export type Stranded = { readonly id: string; readonly name: string; readonly count: number };

/** The item at `from` stands at `to` afterwards; a place outside of the list changes nothing. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length || from === to) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The stages of a template. One that is there already by its name keeps its id, so that its candidates stay in it. */
export function takeTemplate(current: readonly Stage[], template: readonly Stage[], newId: () => string): Stage[] {
  const byName = new Map(current.map((stage) => [fold(stage.name.trim()), stage.id]));
  const used = new Set<string>();
  const idOf = (stage: Stage): string => {
    const kept = byName.get(fold(stage.name.trim()));
    if (kept !== undefined && !used.has(kept)) return kept;
    const taken = used.has(stage.id) || current.some(({ id }) => id === stage.id);
    return taken ? newId() : stage.id;
  };
  return template.map((stage) => {
    const id = idOf(stage);
    used.add(id);
    return { ...stage, id };
  });
}

/** The stages that are gone and still hold candidates, in the order they had. */
export function strandedOf(before: readonly Stage[], now: readonly Stage[], held: Held): Stranded[] {
  const kept = new Set(now.map(({ id }) => id));
  return before.flatMap(({ id, name }) => (kept.has(id) || (held.get(id) ?? 0) === 0 ? [] : [{ id, name, count: held.get(id) ?? 0 }]));
}

/** Where the candidates of stages that are gone go; choices that no longer hold are left out. */
export function movesOf(stranded: readonly Stranded[], now: readonly Stage[], chosen: Readonly<Record<string, string>>): Record<string, string> {
  const kept = new Set(now.map(({ id }) => id));
  return Object.fromEntries(stranded.flatMap(({ id }) => (kept.has(chosen[id] ?? '') ? [[id, chosen[id] ?? '']] : [])));
}

/** The name of a stage that occurs twice, or null. */
export function repeatedName(stages: readonly Stage[]): string | null {
  const seen = new Set<string>();
  for (const { name } of stages) {
    const key = fold(name.trim());
    if (key !== '' && seen.has(key)) return name.trim();
    seen.add(key);
  }
  return null;
}
