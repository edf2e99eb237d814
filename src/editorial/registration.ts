import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

import { isAdmin } from './roles'

/**
 * Users are made by administrators and by the command line. Payload's `first-register` makes a user of anybody while
 * there is none, past the access rules; five calls at once made five administrators.
 */
export const refuseOpenRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !isAdmin(req.user)) throw new Forbidden(req.t)
  return args
}
