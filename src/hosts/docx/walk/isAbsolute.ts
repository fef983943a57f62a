import { attribute } from '../../package/xml/xmlText';

/** VML places what lies over the text by a style: "position:absolute;margin-left:…". */
export function isAbsolute(attributes: string): boolean {
  return /position\s{0,5}:\s{0,5}absolute/i.test((attribute(attributes, 'style') ?? '').slice(0, 1000));
}
