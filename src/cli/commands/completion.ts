/** `so-khop completion SHELL`: the script by which a shell completes commands and options. */
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, commandsAndOptions, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';

type Options = Readonly<Record<string, readonly string[]>>;

const SCRIPTS: Readonly<Record<string, (options: Options) => string>> = {
  bash: (options) => `_so_khop() {
  local word="\${COMP_WORDS[COMP_CWORD]}" known=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${Object.keys(options).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${lines(options, (command, own) => `    ${command}) known="${own.join(' ')}" ;;`)}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$known" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _so_khop so-khop
`,

  zsh: (options) => `#compdef so-khop
_so_khop() {
  if (( CURRENT == 2 )); then
    compadd -- ${Object.keys(options).join(' ')}
    return
  fi
  case "$words[2]" in
${lines(options, (command, own) => `    ${command}) [[ $PREFIX == -* ]] && compadd -- ${own.join(' ')} ;;`)}
  esac
  [[ $PREFIX == -* ]] || _files
}
compdef _so_khop so-khop
`,

  fish: (options) => `complete -c so-khop -n __fish_use_subcommand -f -a "${Object.keys(options).join(' ')}"
${lines(options, (command, own) =>
  own
    .map((name) => `complete -c so-khop -n "__fish_seen_subcommand_from ${command}" -l ${name.slice(2)}`)
    .join('\n'),
)}
`,

  powershell: (options) => `Register-ArgumentCompleter -Native -CommandName so-khop -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${lines(options, (command, own) => `    '${command}' = @(${own.map((name) => `'${name}'`).join(', ')})`)}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $known = if ($typed.Count -ge 2 -and $options.ContainsKey($typed[1])) { $options[$typed[1]] } else { $options.Keys }
  $known | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_)
  }
}
`,
};

export function completion(line: CommandLine): number {
  const [shell = ''] = line.files;
  const write = Object.prototype.hasOwnProperty.call(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (!write || line.files.length > 1)
    throw new UsageError(
      commandLineWords(line.language).oneOf('completion', Object.keys(SCRIPTS).join(' | ')),
    );
  print(write(commandsAndOptions()));
  return EXIT.agrees;
}

function lines(options: Options, write: (command: string, own: readonly string[]) => string): string {
  return Object.keys(options)
    .map((command) => write(command, options[command] ?? []))
    .join('\n');
}
