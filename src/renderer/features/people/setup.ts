/** Called once, when the workspace has opened. */
export function setupPeople(): void {}
