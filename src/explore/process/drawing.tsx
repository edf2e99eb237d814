import type { Nearness } from './highlight'
import { padding, type ProcessLayout, type ProcessNode } from './layout'
import type { PlacedBox, ProcessLink } from './placed'

export interface DrawnNode extends ProcessNode {
  readonly href: string
  /** The link's whole name, with the counts in words. */
  readonly label: string
  /** The language of the name where it is not that of the page. */
  readonly lang?: string
  /** The number in the box; null draws none. */
  readonly count: number | null
}
export interface DrawnLink extends ProcessLink {
  readonly kind: 'cases' | 'report'
  readonly goesRound: boolean
  /** Where its number leads, the link's name, and the number; null for a link without one. */
  readonly badge: { readonly href: string; readonly label: string; readonly text: string } | null
}

interface ProcessPictureProps {
  readonly layout: ProcessLayout<DrawnNode, DrawnLink>
  readonly label: string
  readonly className?: string
  /** Said in a column without a box. */
  readonly empty: string
  /** Boxes by slug, links by key. Null: nothing is chosen. */
  readonly highlight: { readonly tags: ReadonlyMap<string, Nearness>; readonly edges: ReadonlyMap<string, Nearness> } | null
}

/** What is not highlighted fades; in every other respect the drawing stays as it was, so that one finds one's way. */
function highlightClass(nearness: Nearness | undefined, isAnyHighlighted: boolean): string {
  return nearness ? ` is-${nearness}` : isAnyHighlighted ? ' is-off' : ''
}

function Box({
  placed,
  layout,
  highlight,
}: {
  placed: PlacedBox<DrawnNode>
  layout: ProcessLayout<DrawnNode, DrawnLink>
  highlight: ProcessPictureProps['highlight']
}) {
  const { node, x, y, width, height, lines, notes } = placed
  const {
    lineHeight,
    size: { font },
  } = layout
  const textHeight = lines.length * lineHeight + notes.length * (lineHeight - 2)
  const first = y + (height - textHeight) / 2 + lineHeight * 0.76
  return (
    <a className={`process-tag${highlightClass(highlight?.tags.get(node.slug), highlight !== null)}${node.count === 0 ? ' is-empty' : ''}`} href={node.href}>
      <title>{node.label}</title>
      <g aria-hidden="true">
        <rect x={x + 1} y={y} width={width - 2} height={height} rx={4} />
        {lines.map((line, index) => (
          <text key={index} lang={node.lang} x={x + padding + 1} y={first + index * lineHeight} fontSize={font}>
            {line}
          </text>
        ))}
        {notes.map((line, index) => (
          <text key={index} className="process-note" x={x + padding + 1} y={first + lines.length * lineHeight + index * (lineHeight - 2)} fontSize={font - 3}>
            {line}
          </text>
        ))}
        {node.count === null ? null : (
          <text className="process-count" x={x + width - padding - 2} y={first + 1} textAnchor="end" fontSize={font + 3}>
            {node.count}
          </text>
        )}
      </g>
    </a>
  )
}

/**
 * The process of revitalisation: stages side by side, the kinds of change as boxes, what led to what as arrows. In the
 * order of the keyboard: the boxes stage by stage, then the numbers on the arrows.
 */
export function ProcessPicture({ layout, label, className = 'process-picture', empty, highlight }: ProcessPictureProps) {
  const {
    width,
    height,
    heads,
    headBottom,
    top,
    boxes,
    routes,
    bypass,
    lineHeight,
    size: { font, box },
  } = layout
  const nearness = (key: string) => highlight?.edges.get(key)
  // The report's arrows lie below, what is highlighted above all.
  const rank = ({ link }: (typeof routes)[number]): number => (link.kind === 'report' ? 0 : 1) + (nearness(link.key) ? 2 : 0)
  const inOrder = [...routes].sort((a, b) => rank(a) - rank(b))
  return (
    <svg className={className} viewBox={`0 0 ${width} ${Math.round(height)}`} role="group" aria-label={label}>
      {heads.map(({ x, lines }, column) => (
        <g key={x} className="process-head">
          {lines.map((line, index) => (
            <text key={index} x={x + 1} y={(index + 0.8) * lineHeight} fontSize={font}>
              {line}
            </text>
          ))}
          <line x1={x + 1} x2={x + box - 1} y1={headBottom} y2={headBottom} />
          {boxes.some((one) => one.column === column) ? null : (
            <text className="process-none" x={x + 1} y={top + lineHeight} fontSize={font - 2}>
              {empty}
            </text>
          )}
        </g>
      ))}
      {bypass.map((band) =>
        band === null || band.lines.length === 0 ? null : (
          <g key={band.x} className="process-bypass">
            <rect x={band.x} y={band.y} width={band.width} height={band.height} />
            {band.lines.map((line, index) => (
              <text key={index} x={band.x + padding} y={band.y + 4 + (index + 0.8) * (lineHeight - 2)} fontSize={font - 2}>
                {line}
              </text>
            ))}
          </g>
        ),
      )}
      {inOrder.map(({ link, path, arrow }) => (
        <g
          key={link.key}
          className={`process-path by-${link.kind}${link.goesRound ? ' goes-round' : ''}${highlightClass(nearness(link.key), highlight !== null)}`}
        >
          <path className="process-line" d={path} />
          <path className="process-arrow" d={arrow} />
        </g>
      ))}
      {boxes.map((placed) => (
        <Box key={placed.node.slug} placed={placed} layout={layout} highlight={highlight} />
      ))}
      {routes.map(({ link, badge }) =>
        badge === null || link.badge === null ? null : (
          <a
            key={link.key}
            className={`process-badge${link.goesRound ? ' goes-round' : ''}${highlightClass(nearness(link.key), highlight !== null)}`}
            href={link.badge.href}
          >
            <title>{link.badge.label}</title>
            <g aria-hidden="true">
              <circle cx={badge.x} cy={badge.y} r={12} />
              <text x={badge.x} y={badge.y} textAnchor="middle" dominantBaseline="central" fontSize={font - 2}>
                {link.badge.text}
              </text>
            </g>
          </a>
        ),
      )}
    </svg>
  )
}
