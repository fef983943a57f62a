/** `so-khop mcp`: the tools of assistants; loaded only when somebody starts it. */
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';

declare const SO_KHOP_VERSION: string;

export async function mcp(line: CommandLine): Promise<number> {
  if (line.files.length > 0) throw new UsageError(commandLineWords(line.language).takesNoFile('mcp'));
  const { serve } = await import(/* webpackChunkName: "mcp" */ './server');
  await serve(SO_KHOP_VERSION, line.language);
  return EXIT.agrees;
}
