/** The Document object. */
import type { WordDocument } from '../../model/document';
import { oneOf, textOf } from '../../../office-host/protocol/argument';
import { child, gets, type Kind, read, readWrite } from '../members/kind';
import { Items } from '../members/targets';

const modes = oneOf(['Off', 'TrackAll', 'TrackMineOnly']);

export const wordDocument: Kind<WordDocument> = {
  type: 'Document',
  properties: {
    ChangeTrackingMode: readWrite(
      '1.4',
      ({ tracking }) => tracking,
      (document, value) => {
        document.tracking = modes(value);
      },
    ),
    Saved: read('1.1', () => false),
  },
  children: {
    Body: child('1.1', ({ body }, host) => host.open('Body', body)),
    ContentControls: child('1.1', ({ controls }, host) =>
      host.open('ContentControlCollection', new Items(controls)),
    ),
    Properties: child('1.3', ({ info }, host) => host.open('DocumentProperties', info)),
  },
  methods: {
    GetSelection: gets('1.1', ({ selection }, host) => host.open('Range', selection)),
    _GetObjectByReferenceId: gets('1.1', (_, host, id) => host.objectOf(host.references.target(textOf(id)))),
    _GetObjectTypeNameByReferenceId: gets(
      '1.1',
      (_, host, id) => host.objectOf(host.references.target(textOf(id))).type,
    ),
    _RemoveAllReferences: gets('1.1', (_, host) => {
      host.references.clear();
    }),
    _RemoveReference: gets('1.1', (_, host, id) => {
      host.references.remove(textOf(id));
    }),
  },
};
