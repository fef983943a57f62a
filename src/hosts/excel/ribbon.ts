/** Excel's ribbon and keyboard: functions that they call, the pane that they show, the dialog where there is no pane. */

/** What Excel hands a function; a shortcut may hand it nothing. */
interface Pressed {
  readonly completed?: () => void;
}

/**
 * Makes `run` answer every one of `names`. Call it as soon as office.js has run: Excel asks for the function at once,
 * and a name that it does not find is an error that no person sees. Excel is told of the end whatever happens.
 */
export function answerCommands<Name extends string>(
  names: readonly Name[],
  run: (name: Name) => Promise<void>,
): void {
  // Copies of office.js from before the ribbon have no table of actions.
  if (typeof Office === 'undefined' || !(Office.actions as typeof Office.actions | undefined)) return;
  for (const name of names) {
    Office.actions.associate(name, (pressed?: Pressed | null) => {
      const end = (): void => {
        pressed?.completed?.();
      };
      closeDialog();
      void run(name).then(end, end);
    });
  }
}

/** The commands and the pane are one page, which lives on when the pane is closed. */
export function hasSharedRuntime(): boolean {
  return supportsSet('SharedRuntime');
}

/** This Excel takes key combinations from the add-in. */
export function hasShortcuts(): boolean {
  return hasSharedRuntime() && supportsSet('KeyboardShortcuts');
}

function supportsSet(set: string): boolean {
  try {
    return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, '1.1');
  } catch {
    // Outside Excel, and before Excel has answered, there is nothing to ask.
    return false;
  }
}

/** The language of Excel's own buttons. */
export function displaysEnglish(): boolean {
  return /^en/i.test(Office.context.displayLanguage);
}

/** False where Excel would not show it. */
export async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The dialog that is open, and what its end lets go on: Excel opens one at a time. */
let showing: { readonly dialog: Office.Dialog; readonly ended: () => void } | null = null;

/**
 * Opens a small page of ours over Excel; true once it is closed, by a person or by the next command: a command that
 * ended before would take its page, and the dialog with it, away. False where Excel would not open it.
 */
export function showDialog(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (!supportsSet('DialogApi')) {
      resolve(false);
      return;
    }
    // In percent of the screen.
    const size = { height: 26, width: 28, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, (opened) => {
      if (String(opened.status) !== 'succeeded') {
        resolve(false);
        return;
      }
      const dialog = opened.value;
      const ended = (): void => {
        showing = null;
        resolve(true);
      };
      showing = { dialog, ended };
      // Whatever the page says, it says that it may go: it has nothing else to say.
      dialog.addEventHandler('dialogMessageReceived' as unknown as Office.EventType, closeDialog);
      // A person closed it by its frame, or its page could not be loaded.
      dialog.addEventHandler('dialogEventReceived' as unknown as Office.EventType, ended);
    });
  });
}

function closeDialog(): void {
  if (!showing) return;
  const { dialog, ended } = showing;
  ended();
  dialog.close();
}

/** For the page in the dialog: asks the page that opened it to close it. */
export function askToClose(): boolean {
  try {
    Office.context.ui.messageParent('close');
    return true;
  } catch {
    return false;
  }
}
