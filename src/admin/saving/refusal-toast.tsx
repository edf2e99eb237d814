/** A refusal with its faults one below the other. Payload joins them with commas, and no fault of ours contains one. */
export function refusalToast(message: string) {
  const [first = '', ...others] = message.split(/, ?(?=\S)/)
  const index = first.lastIndexOf('): ')
  if (index === -1) return message
  return (
    <div>
      {first.slice(0, index + 1)}
      <ul>
        {[first.slice(index + 3), ...others].map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}
