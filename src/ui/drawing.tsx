import type { ReactNode } from 'react'

import type { View } from './view'

/** The way past something with many links: seen once it has the focus, right before what it passes. `to` is an anchor of the page. */
export function SkipPart({
  view: {
    words: { frame },
  },
  name,
  to,
}: {
  view: View
  name: string
  to: string
}) {
  return (
    <p className="skip-part">
      <a href={`#${to}`}>{frame.skipPart(name)}</a>
    </p>
  )
}

/** A drawing whose parts are links: one stop of the keyboard with the script, and a way past it without. */
export function Drawing({ view, past, children }: { view: View; past: string; children: ReactNode }) {
  const {
    words: { frame },
  } = view
  return (
    <link-keys data-hint={frame.drawingKeys}>
      <SkipPart view={view} name={frame.drawing} to={past} />
      {children}
    </link-keys>
  )
}
