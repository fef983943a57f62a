/** What stands around the document: the ribbon's buttons and the keys, the add-in's pane, and the dialogs it opens. */

/** A button or a key that a person pressed. */
export interface Pressed {
  readonly name: string;
  /** The add-in said that it was done; null while it did not. 0 is office.js's word for success. */
  ended: number | null;
}

export interface Dialog {
  readonly address: string;
  open: boolean;
}

type Listener = (event: number, payload: unknown) => void;

export class Shell {
  readonly pressed: Pressed[] = [];
  readonly dialogs: Dialog[] = [];
  /** Only a page that shares the pane's runtime may show or hide it. */
  paneShown = false;
  /** Makes this host refuse to open dialogs. */
  refusesDialogs = false;
  /** Makes this host refuse to show the pane. */
  refusesPane = false;
  private readonly keys: string[] = [];
  private takesKeys = false;
  /** Set by the bridge to office.js: hands it an event of the host. */
  tell: Listener = () => undefined;

  /** Presses a button of the ribbon that runs a function of the add-in; gives what becomes of it. */
  press(name: string): Pressed {
    const pressed: Pressed = { name, ended: null };
    const id = String(this.pressed.push(pressed) - 1);
    this.tell(COMMAND_INVOKED, [id, name, JSON.stringify({ source: { id: `SoKhop.${name}` } })]);
    return pressed;
  }

  /** Presses the keys of an action: the application hands it nothing and waits for nothing. */
  pressKeys(action: string): void {
    this.keys.push(action);
    if (this.takesKeys) this.actionsReady();
  }

  /** office.js says that it takes actions: the application keeps them until then. */
  actionsReady(): void {
    this.takesKeys = true;
    for (const action of this.keys.splice(0)) {
      this.tell(RICH_API_MESSAGE, [
        [ACTION_CATEGORY, ACTION_INVOKED, '', JSON.stringify([action]), 0, false],
      ]);
    }
  }

  commandEnded(id: string, status: number): void {
    const pressed = this.pressed[Number(id)];
    if (pressed) pressed.ended = status;
  }

  /** The person closes the dialog by its frame: Office's number for that is 12006. */
  closeDialogByFrame(): void {
    const dialog = this.dialogs[this.dialogs.length - 1];
    if (dialog) dialog.open = false;
    this.tell(DIALOG_MESSAGE, [12006, null, null]);
  }

  /** The page in the dialog speaks to the page that opened it. */
  messageFromDialog(message: string): void {
    this.tell(DIALOG_MESSAGE, [0, message, null]);
  }
}

export const COMMAND_INVOKED = 39;
export const COMMAND_ENDED = 94;
export const DIALOG_MESSAGE = 10;
export const RICH_API_MESSAGE = 33;
const ACTION_CATEGORY = 2;
const ACTION_INVOKED = 1000;
