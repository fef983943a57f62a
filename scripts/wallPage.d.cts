interface WallPage {
  readonly source: string;
  readonly language: string;
}

export const PAGES: Readonly<Record<string, WallPage>>;
export function wallPage(page: WallPage): Promise<Uint8Array>;
