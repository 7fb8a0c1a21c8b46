/** A choice in a group of code blocks, such as a vendor, with its block. VitePress makes them of `::: code-group`. */
interface Choice {
  readonly label: string
  readonly input: HTMLInputElement
  readonly block: Element | undefined
}

const key = 'code-group'

/**
 * Remembers the choice that the reader makes in a group of code blocks, and makes it in all other groups: who reads of one vendor
 * reads of the same on the whole page and on the next.
 */
export const rememberTab = (): void =>
  document.addEventListener('change', ({ target }) => {
    const chosen = choices().find(({ input }) => input === target)
    if (chosen === undefined) return
    localStorage.setItem(key, chosen.label)
    showRememberedTab()
  })

/** Shows the remembered choice in every group that has it. */
export const showRememberedTab = (): void => {
  const label = localStorage.getItem(key)
  for (const choice of choices()) {
    if (choice.label !== label || choice.input.checked) continue
    choice.input.checked = true
    for (const other of choice.block?.parentElement?.children ?? []) {
      other.classList.toggle('active', other === choice.block)
    }
  }
}

const choices = (): readonly Choice[] =>
  [...document.querySelectorAll('.vp-code-group')].flatMap((group) =>
    [...group.querySelectorAll<HTMLInputElement>('.tabs input')].map((input, index) => ({
      input,
      label: input.labels?.[0]?.textContent?.trim() ?? '',
      block: group.querySelector('.blocks')?.children[index]
    }))
  )
