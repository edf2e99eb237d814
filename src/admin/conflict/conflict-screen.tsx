'use client'

interface ConflictScreenProps {
  readonly collection: string
  readonly id: string
  readonly base: Record<string, unknown>
  readonly mine: Record<string, unknown>
  readonly theirs: Record<string, unknown>
  readonly onResolved: (values: Record<string, unknown>, loadedVersionOfTheirs: string) => void
  readonly onLater: () => void
}

/** Until the two texts can be compared here: says what is the case, and lets the person keep what they wrote. */
export function ConflictScreen({ onLater }: ConflictScreenProps) {
  return (
    <section aria-label="見比べる / Compare" className="saving-panel" role="alertdialog">
      <p>
        ほかの人が先に保存したため、保存していません。文章はこのブラウザーに控えてあります。
        <br />
        <span lang="en">Somebody else saved first, so your text was not saved. It is kept in this browser.</span>
      </p>
      <button className="saving-button" onClick={onLater} type="button">閉じる / Close</button>
    </section>
  )
}
