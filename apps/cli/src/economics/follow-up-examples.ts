/** Examples of the commands in `follow-up-commands.ts`, run after `hjm economics demo ekonomi`. */
export const FOLLOW_UP_EXAMPLES: Readonly<Record<string, readonly string[]>> = {};
