export function faultsAgainstSchema(parts: Readonly<Record<string, string | Uint8Array>>): string[] | null;
