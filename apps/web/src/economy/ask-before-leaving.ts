import { useBlocker } from '@tanstack/react-router';

/** Parts of the address that stand for something else to work on. */
const OTHER = ['ekonomi', 'plan', 'scenario'] as const;

type Place = { readonly pathname: string; readonly search: object };

/** Whether a page's own work is left behind between two places: another page, economy, plan or scenario; not another unit or line. */
export function leavesBehind(current: Place, next: Place): boolean {
  const part = ({ search }: Place, name: string): unknown => (search as Readonly<Record<string, unknown>>)[name];
  return current.pathname !== next.pathname || OTHER.some((name) => part(current, name) !== part(next, name));
}

/** While something is not saved the browser asks before it is lost: by its own question when the page is left or read again, by this one within the site. */
export function useAskBeforeLeaving(isUnsaved: boolean, questionSv: string): void {
  useBlocker({
    disabled: !isUnsaved,
    enableBeforeUnload: isUnsaved,
    shouldBlockFn: ({ current, next }) => isUnsaved && leavesBehind(current, next) && !window.confirm(questionSv),
  });
}
