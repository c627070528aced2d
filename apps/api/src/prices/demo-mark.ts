import { DEMO_NOTICE_SV } from '@hjm/demo';

/** Says of an answer whether it comes from the demo world, and then what is made up. */
export type DemoMark = { readonly demo: boolean; readonly notice: string | null };

export function demoMark(demo: boolean): DemoMark {
  return { demo, notice: demo ? DEMO_NOTICE_SV : null };
}
