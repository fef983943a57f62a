/** One sentence for the page in a dialog, in the part of its address that no server ever sees. */
import type { Language } from '../../words/words';

export interface NoticeOf {
  readonly language: Language;
  readonly kind: 'good' | 'bad';
  readonly sentence: string;
}

/** Longer sentences are cut: some Excels refuse addresses above 2,000 characters, and a letter may take nine. */
const LONGEST = 200;

/** `https://…/notice.html#vi|bad|Kh%C3%B4ng…`, beside the page that asks. */
export function noticeAddress(
  language: Language,
  kind: NoticeOf['kind'],
  sentence: string,
  page = window.location.href,
): string {
  const short = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1)}…` : sentence;
  return `${page.replace(/[^/]*(?:[?#].*)?$/, '')}notice.html#${language}|${kind}|${encodeURIComponent(short)}`;
}

/** null for an address that is not of ours. */
export function noticeOf(hash: string): NoticeOf | null {
  // Excel may add its own part after the first "&".
  const match = /^#(vi|en)(?:\||%7C)(good|bad)(?:\||%7C)([^&|]*)/.exec(hash);
  if (!match) return null;
  try {
    return {
      language: match[1] === 'en' ? 'en' : 'vi',
      kind: match[2] === 'good' ? 'good' : 'bad',
      sentence: decodeURIComponent(match[3] ?? ''),
    };
  } catch {
    return null;
  }
}
