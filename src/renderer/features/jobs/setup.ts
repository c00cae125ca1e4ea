/** Called once, when the workspace has opened. */
export function setupJobs(): void {}
