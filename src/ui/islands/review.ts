/**
 * Drives the review by keyboard. Every letter belongs to one link, button or field of the page (`data-key`), which works
 * without this file; a letter presses it, or goes to it. Chosen words of the text go into the form that adds a proposal.
 */
document.addEventListener('keydown', (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
  const here = event.target as HTMLElement
  if (here.matches('input, textarea, select')) {
    if (event.key === 'Escape') here.blur()
    return
  }
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toUpperCase())}"]`)
  if (!target) return
  event.preventDefault()
  if (target.matches('input, textarea, select')) target.focus()
  else target.click()
})

document.addEventListener('selectionchange', () => {
  const form = document.querySelector<HTMLFormElement>('form[data-add]')
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined
  if (!form || !range || range.collapsed) return
  const start = placeInReport(range.startContainer, range.startOffset)
  const end = placeInReport(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined) return
  fill(form, { start: String(start), end: String(end), words: range.toString() })
})

/** The place of a caret in the report's text, counted from the start of its paragraph. */
function placeInReport(node: Node, offset: number): number | undefined {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!paragraph) return
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}

function fill(form: HTMLFormElement, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
  }
}

// Panes scroll by themselves; on a narrow screen the address has brought the open proposal into view.
if (matchMedia('(width >= 1080px)').matches) {
  document.querySelector('.open-proposal')?.scrollIntoView()
  document.querySelector('.review-text [aria-current]')?.scrollIntoView({ block: 'center' })
}
