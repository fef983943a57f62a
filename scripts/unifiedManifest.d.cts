export function unifiedManifest(
  manifest: string,
  shortcuts: object,
  english: object,
): Record<'manifest.json' | 'en.json', string>;
