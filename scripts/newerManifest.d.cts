export function faultsOfNewer(manifest: string): string[];
export function withoutNewer(manifest: string): string;
