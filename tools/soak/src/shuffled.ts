/** Shuffles a list. */
export const shuffled = <A>(list: readonly A[], random: () => number): readonly A[] => {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const swapped = order[last] as A
    order[last] = order[other] as A
    order[other] = swapped
  }
  return order
}

/** Selects an item of a list at random. */
export const oneOf = <A>(list: readonly A[], random: () => number): A => list[Math.floor(random() * list.length)] as A
