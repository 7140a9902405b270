/**
 * Gives the way to load scripts that stand in a template, where nothing asks for them: out of it they run, once. What they
 * do is asked for by events, so that no script of the page imports them; a script that imports is a request of its own.
 *
 * @throws the promise fails when a script cannot be loaded
 */
export function scriptsOnDemand(template: HTMLTemplateElement): () => Promise<unknown> {
  let loading: Promise<unknown> | undefined;
  return () => {
    loading ??= Promise.all([...template.content.querySelectorAll('script')].map(whenRun));
    template.replaceWith(template.content);
    return loading;
  };
}

async function whenRun(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((done, fail) => {
    script.onload = done;
    script.onerror = fail;
  });
}
