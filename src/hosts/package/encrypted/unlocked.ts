/** What a door does with bytes that a person hands it, before anything reads them. */
import { isCompoundFile } from '../zip/signature';

/** The workbook inside of one that Excel encrypted with its default password; any other file as it is. */
export async function unlocked(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isCompoundFile(bytes)) return bytes;
  // Few files ever need it, so it is loaded for them alone.
  const { decryptedInScript } = await import(/* webpackChunkName: "modern/encrypted" */ './inScript');
  return decryptedInScript(bytes) ?? bytes;
}
