/** Events of a document: where its selection moved. Typing moves it, and so does writing. */
import { EventQueue } from '../../office-host/events/eventQueue';

export class WordEvents extends EventQueue {
  changed(): void {
    this.selectionMoved();
  }
}
