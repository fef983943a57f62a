/** Excel's answer to a matrix that does not fit its range. */
import { HostError } from '../../office-host/protocol/hostError';

export const wrongSize = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
