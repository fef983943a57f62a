/** Which alternative of mc:AlternateContent is shown (ECMA-376 Part 3, 9.3): the first that the program understands. */
import { attribute } from '../../package/xml/xmlText';

/** Namespaces that today's Word and LibreOffice draw, by the prefixes that every writer gives them. */
const UNDERSTOOD =
  /^(wps|wpg|wpc|wpi|wp14|w14|w15|w16[a-z]*|v|a14|aink|am3d|cx[0-9]*|c14|c16[a-z]*|dgm14|pic14)$/;

export function createAlternatives(): {
  begin(): void;
  end(): void;
  /** Whether this mc:Choice or mc:Fallback is the one that is shown. */
  shows(name: string, attributes: string): boolean;
} {
  const decided: boolean[] = [];
  return {
    begin: () => decided.push(false),
    end: () => decided.pop(),
    shows(name, attributes) {
      const last = decided.length - 1;
      if (last < 0) return true;
      if (decided[last]) return false;
      const requires = (attribute(attributes, 'Requires') ?? '').split(' ').filter((each) => each !== '');
      if (name === 'mc:Choice' && !requires.every((each) => UNDERSTOOD.test(each))) return false;
      decided[last] = true;
      return true;
    },
  };
}
