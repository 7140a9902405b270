/**
 * Gives a function that works out once what each argument comes to: thousands of pages have the same links. What it has
 * worked out is kept for as long as the function.
 */
export function onceEach<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  const done = new Map<Argument, { readonly result: Result }>();
  return (argument) => {
    const known = done.get(argument);
    if (known !== undefined) return known.result;
    const result = work(argument);
    done.set(argument, { result });
    return result;
  };
}
