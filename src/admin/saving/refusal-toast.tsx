/** A refusal with its faults one below the other. Payload joins them with commas, and no fault of ours contains one. */
export function refusalToast(message: string) {
  const [first = '', ...others] = message.split(/, ?(?=\S)/)
  const place = first.lastIndexOf('): ')
  if (place === -1) return message
  return (
    <div>
      {first.slice(0, place + 1)}
      <ul>{[first.slice(place + 3), ...others].map((fault) => <li key={fault}>{fault}</li>)}</ul>
    </div>
  )
}
