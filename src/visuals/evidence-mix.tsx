import { type EvidenceLevel, evidenceLevels } from '@/src/model/terms'

/** Told apart by shape: outlines for what was told or written down, filled for what was measured or evaluated. */
const shapes: Readonly<Record<EvidenceLevel, { readonly d: string; readonly isFilled: boolean }>> = {
  stated: { d: 'M5 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z', isFilled: false },
  documented: { d: 'M1.75 1.75h6.5v6.5h-6.5z', isFilled: false },
  measured: { d: 'M5 1L9 8.5H1z', isFilled: true },
  evaluated: { d: 'M5 .25L9.75 5 5 9.75 .25 5z', isFilled: true },
}
const step = 11

/** A mark for each level that is present, always in the same order. Its words stand beside it or in the name of what it is in. */
export function EvidenceMix({ levels }: { levels: readonly EvidenceLevel[] }) {
  const present = evidenceLevels.filter((level) => levels.includes(level))
  if (present.length === 0) return null
  const width = present.length * step - 1
  return (
    <svg className="evidence-mix" width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden="true">
      {present.map((level, index) => (
        <path
          key={level}
          d={shapes[level].d}
          transform={index === 0 ? undefined : `translate(${index * step})`}
          fill={shapes[level].isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  )
}
