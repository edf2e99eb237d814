'use client'

import type { ReactNode } from 'react'

/** The product's clock, whatever the machine's: staff in one country and a server in another read the same time. */
const zone = 'Asia/Tokyo'

type Options = Intl.DateTimeFormatOptions | undefined

function inTokyo(options: Options): Options {
  return { ...options, timeZone: options?.timeZone ?? zone }
}

/**
 * Payload writes times in the zone of the browser and offers no setting for it. It asks `Intl` which one that is, so in the
 * admin `Intl` answers Tokyo to whoever names none. Public pages do not load this file; the server sets its zone at its start.
 */
if (typeof window !== 'undefined') {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [locales, options]: [string | string[] | undefined, Options]) => new format(locales, inTokyo(options)),
    apply: (format, _self, [locales, options]: [string | string[] | undefined, Options]) => format(locales, inTokyo(options)),
  })
}

/** Only has to be loaded before anything that writes a time is drawn. */
export function TokyoTime({ children }: { readonly children: ReactNode }) {
  return children
}
