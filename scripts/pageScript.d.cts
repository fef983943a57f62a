export function buildPageScript(entry: string, path: string, filename: string): Promise<void>;
