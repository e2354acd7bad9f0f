export default function configure(): Record<string, unknown> {
  return { dir: { input: "templates/pages", output: "_site" } };
}
