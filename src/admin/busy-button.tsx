import type { ComponentPropsWithRef, ReactNode } from 'react'

interface BusyButtonProps extends ComponentPropsWithRef<'button'> {
  readonly isBusy: boolean
}

/**
 * A button that does nothing while an answer is on its way, and keeps the keyboard meanwhile: one that is `disabled` would lose
 * it, and whoever works by keyboard would begin at the top of the page again. Sends its form as any other where it is free.
 */
export function BusyButton({ isBusy, onClick, ...rest }: BusyButtonProps): ReactNode {
  return (
    <button
      {...rest}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
