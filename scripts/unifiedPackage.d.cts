export const NAME: string;
export function unifiedParts(manifest: string): Record<string, string | Uint8Array>;
export function unifiedPackage(manifest: string): Uint8Array;
