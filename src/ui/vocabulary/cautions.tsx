import type { View } from '@/src/ui/view'

/** The report calls its split into social and economic a convenience; readers must see that beside the definition. */
export function ConvenienceNote({
  view: {
    words: { vocabulary },
  },
}: {
  view: View
}) {
  return (
    <p className="caution">
      {vocabulary.convenience}
      <span className="hint">{` ${vocabulary.convenienceSource}`}</span>
    </p>
  )
}

/** The kinds of promoting factor were made here, not by the report. */
export function OwnClassificationNote({
  view: {
    words: { vocabulary },
  },
}: {
  view: View
}) {
  return <p className="caution">{vocabulary.own}</p>
}
