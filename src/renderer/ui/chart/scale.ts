/** The top of an axis: the first round number (1, 2 or 5 with zeros) that nothing goes beyond. */
export function topOf(values: readonly (number | null)[]): number {
  const most = Math.max(1, ...values.filter((value) => value !== null));
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** Where the points of a line stand in a box, as parts of an SVG path: a gap where there is no value. One alone is a dot. */
export function pathOf(values: readonly (number | null)[], top: number, width: number, height: number): string {
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  let path = '';
  let drawing = false;
  for (const [at, value] of values.entries()) {
    if (value === null) {
      drawing = false;
      continue;
    }
    const place = `${round(values.length > 1 ? at * step : width)} ${round(height - (value / top) * height)}`;
    path += drawing ? `L${place}` : `M${place}l0 0`;
    drawing = true;
  }
  return path;
}

/** The last point of a line, as a path of no length, to be drawn as a dot; empty where nothing is known. */
export function endOf(values: readonly (number | null)[], top: number, width: number, height: number): string {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  if (value === null) return '';
  const x = values.length > 1 ? (at * width) / (values.length - 1) : width;
  return `M${round(x)} ${round(height - (value / top) * height)}l0 0`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
