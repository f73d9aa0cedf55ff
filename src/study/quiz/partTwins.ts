/** Moves twins that follow each other apart, as far as there is something to stand between them. */
export function partTwins(ids: readonly string[], twinOf: ReadonlyMap<string, string>): string[] {
  const order = [...ids];
  const areTwins = (one: number, other: number) => order[one] !== undefined && twinOf.get(order[one]) === order[other];
  const isParted = (place: number) => !areTwins(place, place - 1) && !areTwins(place, place + 1);
  const swap = (one: number, other: number) => {
    [order[one], order[other]] = [order[other] as string, order[one] as string];
  };
  for (let place = 1; place < order.length; place++) {
    if (!areTwins(place, place - 1)) continue;
    for (let other = 0; other < order.length; other++) {
      swap(place, other);
      if (isParted(place) && isParted(other)) break;
      swap(place, other);
    }
  }
  return order;
}
