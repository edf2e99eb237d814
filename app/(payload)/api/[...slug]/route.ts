import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { retryingRest } from '@/src/database/transactions/retry'
import { refuseMalformedRequests } from '@/src/editorial/questions/request-checks'
import { headOf, restoreAsDraft } from '@/src/editorial/requests/restore-as-draft'

export const GET = refuseMalformedRequests(config, REST_GET(config))
export const HEAD = headOf(GET)
export const OPTIONS = REST_OPTIONS(config)
export const POST = refuseMalformedRequests(config, retryingRest(restoreAsDraft(REST_POST(config))))
export const PATCH = refuseMalformedRequests(config, retryingRest(REST_PATCH(config)))
export const PUT = refuseMalformedRequests(config, retryingRest(REST_PUT(config)))
export const DELETE = refuseMalformedRequests(config, retryingRest(REST_DELETE(config)))
